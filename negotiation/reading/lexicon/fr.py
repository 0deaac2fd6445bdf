"""French, as written in France, Belgium, Switzerland and Luxembourg."""

PHRASES: dict[str, str] = {
    "neg": "pas; ne; n; jamais; aucun|aucune; rien; ni; non; personne; nullement; point; plus",
    "not_neg": """
        de plus; plus tard; plus simple; en plus; plus vite; au plus; plus de temps; plus facile; plus long;
        plus rapide*; non seulement; une fois de plus; plus petit*; le plus; plus loin; ne ~ que; n ~ que; plus tot;
        surplus; rien que; plus grand*; plus bas; plus souvent; plus ou moins; sans plus; aux plus; ni vu;
        plus ample*; un peu plus; beaucoup plus
    """,
    "cond": """
        si; s il|ils; a condition; a une seule condition; a la condition; sous reserve; sous condition; pourvu;
        a moins; tant que; uniquement si; seulement si; moyennant; en echange; contre une|un; sauf si; des lors que;
        dans le cas ou; pour autant; sinon; conditionn*; le cas echeant; une fois que vous; des que vous;
        quand vous aurez; ne ~ qu apres; pas avant
    """,
    "than_if": """
        s il vous plait; s il te plait; si possible; si c est possible; si cela est possible;
        si vous le voulez bien; si besoin; si cela vous convient|va|arrange; si ca vous convient|va|arrange;
        si vous etes d accord; comme si; si je ne me trompe; si je ne m abuse; meme si;
        savoir|voir|demande|verifier si; si vous voulez|souhaitez|preferez; si c est bon; si ca ne vous;
        si necessaire; si vous pouvez; si vous pouviez; si tout va bien; si mes souvenirs; sauf erreur;
        a moins d erreur; sauf erreur de ma|notre part; si ca te va; si ca va pour vous
    """,
    "but": """
        mais; cependant; toutefois; neanmoins; par contre; en revanche; sauf; excepte; uniquement; seulement;
        hormis
    """,
    "ask": """
        peut|peux|pouvons|pouvez|pourrions|pourriez|pourrais|pourrait je|nous|on|vous|t|il|elle; est ce que;
        possible de|d|que; serait il|ce_possible; est il possible; c est possible; serait possible; possibilite;
        voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|desire|desirons;
        je|j veux|voudrais; merci de|d; pouvez vous; puis je; veuillez; je vous propose; nous vous proposons;
        propose|proposons|proposition; demande|demandons|solliciter|sollicite|sollicitons; svp; s il vous plait;
        prefere|preferons|prefererais|prefererions; on peut; je peux; on pourrait; je pourrais; il y a moyen;
        y a moyen; moyen de; y a t il; auriez vous; accepteriez|accepteriez_vous; seriez vous; priere de; priere;
        serait ce; ca serait possible; dans l attente; vous serait il; ca irait; ca va si; d accord si; ok si;
        arrangerait|arrangeraient; plutot; convient il; permettez
    """,
    "fut": """
        sera|seront|serez|serons|serait|seraient; va|vais|allons|vont; est ~ prevu*|programme*|planifie*;
        partira|partiront; part; doit ~ etre; a payer|regler; reste a; serai
    """,
    "perf": "ai|avons|a|ont|as|avez; est|sont; ete; avait|avaient|avais|avions; fut; suis",
    "already": "deja|depuis|bien|dument|entretemps",
    "cant": """
        peut|peux|pouvons|pourrai|pourrons|pouvait|puis ~ pas|plus|guere; impossible; pas possible;
        dans l impossibilite; incapable*; pas en mesure; ne ~ pas ~ possible; pas moyen; n y arrive;
        n arrive* ~ pas; n y arriv*; irrealisable; ne vais pas pouvoir; vais pas pouvoir; pas les moyens;
        ca va pas le faire
    """,
    "third": """
        client|clients|cliente; assurance; donneur d ordre; maitre d ouvrage; banque; subside*|subvention*; salaire;
        nos debiteurs; mutuelle; allocation*; etre paye|payes; suis paye; sommes payes; serai paye; serons payes;
        serai payee; nous payer; on ~ me paie|paye; m a pas paye; nous a pas paye; nous doit; nous regle; nous aura;
        nous aura paye; sois paye; mandat
    """,
    "quote": """
        vous dites; vous ecrivez; vous avez ecrit; vous proposez; vous nous proposez; vous m avez dit;
        votre collegue ~ dit|disait; je cite; selon vous; vous me demandez; message transfere; vous demandez si
    """,
    "ifpaid": """
        en cas de paiement|reglement; si nous|je paie|payons|reglons avant|pour;
        pour|contre un? paiement|reglement avant|sous
    """,
    "not_then": "trop tot|court; pas possible; trop juste|peu|serre; ne ~ va|convient pas; pas avant",
    "past": "a l epoque; l an dernier; l annee derniere; jadis; autrefois",
    "pay": """
        payer|paie|paye|payons|paierai|paierons|payerai|payerons|paiera|paient|paierais|payera;
        paiement ~ sera|partira|suivra; regler|regle|reglons|reglerai|reglerons|reglera|reglerais;
        verser|verse|versons|verserai|verserons; virer|vire|virons|virerai|virerons;
        solder|solde|soldons|solderai|solderons;
        fais|faisons|ferai|ferons|fait|faire|effectuer|effectue|effectuons|effectuerai|effectuerons|
        effectuera ~ virement|versement|paiement|reglement|necessaire; acquitter|acquitte|acquittons|acquitterai;
        rembourser|rembourse|rembourserai; transferer|transfere|transfererai; m acquitter; nous acquitter;
        proceder|procede|procedons|procederons|procederai ~ paiement|virement|reglement|versement;
        mettre en paiement; mets en paiement; mise en paiement; mis|mettons en paiement;
        envoie|envoyer|envoyons|enverrai|enverrons ~ virement|cheque|argent|solde|reste|M|B;
        passe|passer|passons|passerai|passerons ~ virement|paiement|ordre; le virement; honorer;
        regulariser|regularise|regulariserons|regulariserai|regularisation; apurer; liquider;
        lance|lancer|lancerai ~ virement|paiement; donne|donner ~ ordre|virement; debloquer|debloque
    """,
    "paid": """
        payee|payees|reglee|reglees|versee|versees|viree|virees|soldee|soldees|acquittee|acquittees|regularisee;
        ai|avons|a|ont|as|avez|ete|est|sont|etait|avait|avaient ~ paye|payes|regle|regles|verse|verses|vire|vires|
        solde|soldes|acquitte|rembourse|transfere|honore|regularise|apure;
        deja|entierement|bien|totalement paye|regle|verse|vire|solde;
        sera|seront|serait|seraient ~ paye|payes|regle|regles|verse|vire|solde|effectue; paye depuis|le|hier|ce;
        regle depuis|le|hier|ce; vire le|hier|ce; verse le|hier;
        virement ~ effectue|fait|parti|execute|passe|envoye|emis|realise;
        paiement ~ effectue|fait|parti|execute|passe|envoye|emis|realise|debite;
        reglement ~ effectue|fait|parti|execute|passe|envoye|emis|realise; versement ~ effectue|fait|parti;
        ai|avons|a ~ fait|effectue|envoye|passe|execute|procede ~ virement|paiement|versement|reglement|necessaire;
        preuve de paiement|virement; avis de virement|debit|paiement; cheque ~ encaisse|envoye|debite|poste;
        preleve|debite|debitee|debitees|encaisse|encaissee; deja ~ fait|effectue|regle|paye; c est ~ fait;
        est ~ sur votre compte; a quitte notre|mon compte; parti de notre|mon compte; extrait de compte;
        sortie de notre compte; preuve de virement|paiement; debite de notre|mon compte; a ete debite|execute;
        nous|j ~ avons|ai ~ vire|verse|regle|paye; et vire M|B; envoye a l instant; virement instantane ~ envoye;
        virement parti|fait|effectue; parti ce matin
    """,
    "paid_only": "payee|payees|reglee|reglees|versee|viree|soldee|acquittee",
    "payn": """
        paiement|paiements|payement; reglement; virement; versement; l argent; les fonds; la somme; le montant;
        sous; le solde; le principal
    """,
    "process": """
        ca|il|elle|cela part|partira D; m en occupe D|ce; part D; campagne de paiement|reglement|virement*;
        prochain|prochaine ~ paiement|campagne|virement*|echeance|run|train; partira|partiront|part;
        suivra|suit ~ D;
        sera|seront ~ sur votre|paye*|regle*|vire*|verse*|effectue*|execute*|fait|credite*|solde*|traite*|debloque*;
        vous aurez|l_aurez|recevrez|serez paye*; vous ~ aurez ~ argent|D|virement|paiement|sous;
        est|sont ~ programme*|planifie*|prevu*|en_cours|enregistre*|valide*|en_route;
        programme*|planifie*|prevu* ~ D; en cours de paiement|traitement|virement|reglement; bon a payer;
        mis en paiement; en paiement; je fais ~ necessaire; fais le necessaire; faisons le necessaire;
        ferai le necessaire; ferons le necessaire; le necessaire ~ sera|D; je m en occupe; on s en occupe;
        je regle ca; c est en route; arrive D; D ~ virement|paiement; virement ~ D; paiement ~ D; reglement ~ D;
        train de paiement; va partir; au plus tard D; reste|solde|principal|facture|total|moitie ~ D; run ~ D;
        vous parviendra; suivent|suit; restent|qui restent suivent; ce sera plutot; comme chaque mois
    """,
    "promise_word": """
        promets|promettons|promis|promesse; m engage|engageons|engagement; je vous assure|garantis; sans faute;
        parole
    """,
    "later": """
        delai; delai supplementaire; report|reporter|reporte; repousser|repousse;
        attendre|patienter|patience ~ D|jusqu|C|encore; encore D; encore deux|trois|quelques; jusqu D; jusqu ~ D;
        sursis; prolong*; prolonger|prolongation; plus de temps; moratoire; echeance ~ D; decaler|decale;
        nouvelle date; plus tard;
        accorder|accordez|laisser|laissez|donner|donnez ~ jusqu|temps|delai|D|semaine*|mois; reculer;
        date ulterieure; pas avant D; ne ~ avant D; temporiser
    """,
    "wait_word": "report|delai|prolongation|sursis|moratoire",
    "agree": """
        accepte|acceptons|acceptee|accepter|acceptes|accepterons|acceptation|accept; d accord; daccord; dac; d acc;
        dacc; accord; marche conclu; conclu; entendu; c est entendu; c est d accord; ca marche; ca roule;
        ca me|nous va|convient|arrange; cela me|nous convient|va|arrange;
        me|nous convient|conviennent|va_bien|arrange; convient parfaitement|tout_a_fait|tres_bien;
        donne|donnons ~ accord; mon|notre accord;
        confirme|confirmons ~~ accord|echeancier|plan|proposition|acceptation|offre; valide|validons|validee;
        approuve|approuvons; souscri*; adhere|adherons; adopte; bon pour accord; banco; vendu; tope la; topez la;
        on fait comme ca; faisons comme ca|cela; faites comme ca|cela; on part la dessus|dessus;
        partons|partant|partante|partants; on valide; c est parti;
        profite|profitons|profiterai ~ offre|remise|escompte|reduction; saisis|saisissons ~ offre|occasion;
        je prends; nous prenons; on prend; je choisis; nous choisissons; nous optons; j opte; je retiens;
        nous retenons; retenons; allons y; allez y; volontiers; avec plaisir; c est bon pour moi|nous;
        bon pour moi|nous; parfait pour moi|nous; ok pour;
        proposition ~ est|semble|parait ~ parfait*|correct*|raisonnable|honnete|acceptable|convenable|bien;
        ca nous|m aide|aiderait|soulage|arrange; exactement ce qu il; tel quel|telle_quelle; bonne proposition;
        nous souscrivons; signe|signons|signee; bonne note et accept*; pas d objection; aucune objection;
        rien a redire; en phase; ok on fait; tres bien ~ faisons|procedons; je marche; nous marchons;
        on se met d accord; marquons|marque notre|mon accord; souscris|souscrivons; y souscri*; j y souscri*;
        le bienvenu|bienvenue; telles quelles; sera encode
    """,
    "yes": """
        oui; ouais; ouaip; ok; okay; oki; okey; bien; tres bien; parfait|parfaite; super; genial|geniale; excellent;
        nickel; impec|impeccable; volontiers; bien sur; certainement; absolument; sans probleme;
        pas de probleme|souci; aucun probleme|souci; top; bon; c est bon; c est parfait; bonne idee; avec plaisir;
        entendu; ca va; ca me va; ca ira; ca joue; formidable; cool; chouette; yes; tout bon; bien recu; allez;
        va pour; vas y; vendu; nickel chrome; c est ok
    """,
    "take": """
        option|formule|choisis|choisissons|choix|choisit|opte|optons|prends|prenons|prend|retiens|retenons|
        privilegie; va|allons|irai pour|avec|sur; preference|prefere|preferons; la; partir|pars|partons ~ sur;
        beneficier|beneficie|beneficions; le plus ~ convient|arrange; mieux; celle; voudrais|voudrions;
        souhaite|souhaitons; plutot; suffira; convient
    """,
    "offer": """
        proposition; offre; echeancier; plan; arrangement; accord; option; formule; remise; geste; delai; report
    """,
    "pending": """
        dois|devons|doit|faut|vais ~~ encore|d_abord|voir|demander|discuter|parler|consulter|valider|verifier|
        reflechir; attend* ~ accord|validation|feu vert|signature; avant ~ valid*; pas avant que;
        veux ~ d_abord|d abord; d abord voir
    """,
    "principle": """
        sur le principe; en principe; de principe; a priori; sous reserve; en theorie; probablement; peut etre;
        sans doute; je pense que; il faut ~ voir; pas encore|definitif; avant de; me tente
    """,
    "other_object": """
        d accord|ok|accord|valide|accepte|confirme ~ prix|devis|livraison|commande|maquette|bon_a_tirer|rendez|rdv|
        date_de_livraison|adresse|montant; devis ~ accepte|signe|valide; livraison; rendez vous; rdv;
        accepter nos excuses; acceptez mes|nos; accepter mes|nos|l; accepter l expression; accord sur le prix;
        accord cadre; comme convenu; il etait|avait_ete_convenu
    """,
    "fine_but_no": "merci mais; non merci",
    "refuse": """
        pas ~ accord|daccord|accepter|accepte|acceptons|interesse|interesses|interessee|acceptable|question;
        pas daccord; desaccord; refuse|refusons|refuser|refus|refusee;
        rejette|rejetons|rejet|decline|declinons|decliner; inacceptable; hors de question; c est non; non;
        non merci; sans moi|nous; jamais de la vie; pas preneur;
        ne ~ convient|conviennent|va|arrange|interesse|interessent pas; ca ~ me|nous ~ va|convient|interesse pas;
        pas question; il n en est pas question; ne marche pas; niet; ridicule; scandaleux; abusif;
        n accepte|acceptons|accepterai|accepterons pas; n acceptons|accepte ~ pas;
        ne souhaite|souhaitons|veux|voulons pas; ne donnerons|donnons|donne|donnerai pas suite; pas suite; se moque;
        moquez vous; insuffisant*; trop peu; laissez tomber; aucune envie; oubliez; vous pouvez ~ garder|oublier;
        allez ~ faire; aucune|aucun des|de; ne presente aucun interet; c est mort; nan; y donnerons pas suite
    """,
    "refusepay": """
        paierai|payerai|paierons|payerons|paie|paye|payons|payer|reglerai|reglerons|reglons|regler|verserai ~ pas|
        rien|plus|jamais|aucun; refuse|refusons ~ payer|regler|paiement; pas ~ payer|paierai|regler;
        pas un centime|euro|sou|rond|kopeck; aucun centime|paiement; pas l intention de payer|regler;
        aucune intention; vous n aurez rien; rien du tout; assignez; tribunal; au tribunal; poursuivez;
        on verra au|devant; vous pouvez ~ attendre|courir; toujours courir; ne toucherez
    """,
    "instal": """
        plusieurs fois|versements|paiements|mensualites|echeances; C; echelonn*; echelonnement;
        etaler|etale|etalement|etalons; echeancier; plan d apurement|paiement|remboursement|reglement;
        plan de paiement; mensualite*|mensualise*; par tranches; en tranches; par mois;
        facilites de paiement|paiement; facilite de paiement; fractionn*; morceler; acompte|acomptes; petit a petit;
        au fur et a mesure; en partie; paiement partiel|fractionne; moitie; etale*;
        repartir|repartis|reparti|repartition; delais de paiement; apurer|apurement; partiellement;
        paiements ~ partiels; mensuel*; remboursement ~ etale; diviser; decouper; couper en; demi; versements
    """,
    "notall": """
        pas ~ tout|totalite|integralite|en_une_fois|d_un_coup|une_seule_fois|complet|ensemble; pas de quoi tout;
        tout ~ d un coup; en une seule fois; d un seul coup; en une fois; tout payer
    """,
    "first": """
        maintenant; tout de suite; immediatement; aujourd; acompte; d abord; comptant; premier|premiere|1er|1ere;
        de suite; d avance; pour commencer; dans un premier temps; initial; deja
    """,
    "part": "partie; une part; un acompte; acompte; une partie; quelque chose",
    "disc": """
        remise; ristourne; rabais; reduction|reduire|reduisez|reduit; escompte|escompter;
        geste commercial|financier|P|M; un geste sur le prix;
        P de remise|reduction|rabais|moins|escompte|reduc|ristourne; P ~ moins; moins P; moins ~ P; P en moins;
        M|B de moins; M|B en moins; faites ~ P|M; me|nous faites P; enlev*|retir*|baiss*|diminu*|oter P|M|B;
        dedui* ~ P; enlev*|retir* ~ P; deduction; deduction faite; solde de tout compte; pour solde;
        a titre transactionnel|definitif; transaction|transactionnel*; transiger; arrondi*|arrondir ~ B|M|a;
        coupe ~ poire en deux; couper la poire; tout compris pour;
        M|B ~ pour solde|solde|et_on|tout|cloturer|clore|final; on ~ cloture|solde ~ M|B;
        descendre|descendez|descends|baissez|baisser ~ prix|a|P|M; discount; accepteriez|acceptez ~ M|B;
        propose|proposons|offre|offrons ~ M|B|P ~; ramener ~ a M|B; ramenez ~ a; je propose P; reduc; avec P;
        rabattre; pour M|B ~ regler; cash M|B; moitie prix; M|B ~ contre ~ solde; abandon* ~ P|partie|reste|solde;
        effacer ~ partie|reste; si vous ~ P; moyennant ~ P; limiter ~ a; limitee a; P si;
        retenu*|retenons|retiens ~ P; contre P; moins cher; si ~ M|B ~ moins; pour ~ P; P sur; P ~ facture;
        remise ~ P; remettre; effort sur le prix|tarif; effort ~ prix; baisser|revoir ~ prix|facture; meilleur prix
    """,
    "no_disc": """
        sans remise|escompte|reduction; pas besoin ~ remise|escompte; montant integral|plein; plein montant
    """,
    "fee": """
        frais; penalite*; interet|interets; indemnite*; clause penale|penal*; majoration|majorations; forfait*;
        amende; dommages; accessoires; surcout; agios; supplement;
        frais de rappel|relance|retard|recouvrement|dossier; frs de; intret*; astreinte; les M|B de frais
    """,
    "waive": """
        annul*|annuler|annulez|annulation; enlev*|enlever|enlevez|enleviez; retir*|retirer|retirez; supprim*;
        renonc*|renoncer|renonciez|renoncez; abandonn*|abandon; exonerer|exoneration|exonerez|dispens*; effac*;
        remise|remettre ~ penalites|frais|interets|totale; oter|otez|oteriez; faire l impasse;
        laisser|laissez tomber; geste|gracieux|gracieuse|gracieusement; remise gracieuse; sans ~; hors;
        ne ~ pas ~ facturer|appliquer|compter|payer|regler;
        pas ~ paierai|payer|regler|payerons|paierons|accepte|justifie*|du|dus; contest*;
        injustifi*|abusi*|excessi*|exager*|disproportionn*; faire sauter|sauter|sautent|saute; faire grace;
        passer l eponge; pouvez ~ garder; deduire|deduisez; tomber|tombent|tombe; extourn*|avoir_pour; ne pas les;
        tenir compte; offrir|offrez|offrir; exonerer|exempt*; nous epargner|m epargner|epargner; faire disparaitre;
        uniquement|seulement ~ principal; le principal uniquement|seul
    """,
    "waive_whole": """
        annul*|enlev*|retir*|supprim*|renonc*|abandonn*|effac*|exoner*|dispens* ~~ frais|penalites|penalite|
        interets|interet|indemnite|indemnites|majoration|clause|amende;
        frais|penalites|penalite|interets|indemnite|majoration|clause ~~ annul*|enlev*|retir*|supprim*|abandonn*|
        effac*; remise gracieuse; sans ~ frais|penalites|interets|majoration|indemnite
    """,
    "m_ideal": "ideal; wero",
    "m_card": """
        carte|cb|visa|mastercard|amex; carte bancaire|bleue|de_credit|credit; par carte; par cb; terminal
    """,
    "m_bancontact": "bancontact|bancontacts; mister cash",
    "m_direct_debit": """
        prelevement*|prelevements|prelever|prelevez; domiciliation; prelever; sepa direct; mandat sepa;
        debit direct|automatique; recouvrement direct; lsv
    """,
    "m_paypal": "paypal; pay pal",
    "m_cheque": "cheque|cheques|chq|chequier",
    "m_bill_of_exchange": """
        lettre de change|lcr; traite|traites; billet a ordre; lettres de change; effet de commerce
    """,
    "m_cash": """
        especes|liquide; en liquide; en especes; main a la main; de la main; en especes|liquide; cash;
        payer comptant en
    """,
    "m_bank_transfer": "virement|virements|virement_bancaire; par virement",
    "m_payment_link": """
        lien|lien_de_paiement; qr; code qr; qr code; lien pour payer; lien pour regler; qrcode; demande de paiement;
        lien pour
    """,
    "m_other": """
        payconiq|lydia|paylib|twint|klarna|apple_pay|revolut|wise|western_union|mandat_cash|crypto|bitcoin|
        google_pay; payconiq; lydia; twint; apple pay; revolut; western union; mandat postal; tickets restaurant;
        eco cheques; paylib; bulletin de versement; bitcoin; wero; alma; klarna; payer en nature; qr facture
    """,
    "method": """
        payer|paie|paye|regler|regle|reglement|paiement|solder|solde par|via|avec|en; par; en; avec; via;
        acceptez ~; prenez ~; possible ~; envoyez|envoyer|transmettez ~ lien|qr; envoyez; lien;
        moyen|mode de paiement; autre moyen; fonctionne|marche pas; plutot; passe|passer; prefere; uniquement;
        accepte* vous; peut ~ on ~ payer; avez vous|y|un; que par; ne marche pas|plus; pouvez prelever|debiter;
        mandat
    """,
    "r_quality": """
        defectueu*|defauts|casse|cassee|cassees|casses|abime*|endommage*|raye*|rayures|fissure*|fele*|dechire*|
        tache*|rouille*|moisi*|ecrase*|fuite|fuit|fuient|panne|hs; en panne; hors service;
        ne ~ fonctionne|marche|fonctionnent|marchent pas|plus; ne ~ fonctionne|marche|fonctionnent jamais;
        malfacon*; mal ~ fait|faite|faits|monte|pose|posee|execute*|realise*|fini*|finie|installe*|coupe*;
        mauvaise qualite|couleur|taille|reference|pointure; qualite; non conforme*|pas conforme*|conformite;
        pas ~ ce que ~ commande*; travail ~ bacle|mal|pas ~ fini|termine|fait; bacle*|bacler;
        inacheve*|pas ~ termine*|pas ~ fini*|pas ~ acheve*; reparer|reparation|repare;
        remplac*|remplacement|remplace ~; echange|echanger; perime*|avarie*|impropre*; inutilisable*|immangeable;
        couleur ~ pas|autre|differente|mauvaise; probleme ~ qualite|technique|persiste; reclamation; litige;
        vice|vices; bug|bugs|bugge; reserves; garantie; n est pas ~ au niveau; erreur de modele; tombe en panne;
        decolle|decollent; gondole; toujours ~ en panne; sale; pourri|pourris|pourrie|pourries;
        un|des|le|les|plusieurs defaut|defauts; ne demarre; demarre ~ pas; sous la pluie; vice cache
    """,
    "r_delivery": """
        pas|jamais|rien ~ livre|livree|livres|livrees|recu|recue|recus|recues|arrive|arrivee|parvenu|parvenue|
        receptionne*; jamais ~ vu|recu|livre|arrive|venu|intervenu; n est jamais ~;
        livraison ~ incomplete|partielle|manquante|tardive|jamais|pas;
        incomplet*|manque|manquent|manquait|manquant*|manquaient; non livre*|livraison; retard de livraison;
        livre ~ en retard;
        attendons|attends|attend ~ livraison|colis|marchandise|suite|reste|reliquat|solde_de ~ commande|encore;
        colis ~ perdu; seulement|que ~ recu|livre|recus|livres; n avons|ai recu que; n ont ~ livre;
        prestation ~ pas|non|jamais|effectuee; pas ~ effectue*|realise*|execute*|intervenu*|preste*;
        jamais effectue*|realise*|preste*; personne ~ venu|passe; toujours ~ pas ~; au lieu de C; bon de livraison;
        reliquat; a moitie livre; toujours pas livre|recu|arrive|venu|la;
        facturees|facturees ~ recues|recus|livrees; n a jamais ete|pu effectue*|realise*;
        jamais ete effectue*|faite|realise*
    """,
    "r_price": """
        prix ~ pas|errone|trop|superieur|incorrect|convenu|faux|different|au_lieu; surfactur*;
        trop facture|percu|eleve|cher|compte; facture ~ trop; facture ~ M ~ au lieu;
        tarif ~ pas|errone|trop|convenu|different|applique|horaire; au lieu de|des M; et non|pas M;
        convenu|convenu ~ M|prix|tarif|forfait|devis|etait;
        devis ~ M|etait|disait|prevoyait|indiqu*|signe|mentionn*|accepte|initial; selon|conformement ~ devis;
        montant ~ errone|faux|incorrect|trop|pas_correct|ne_correspond|inexact;
        erreur de prix|montant|facturation|tarif|calcul|tva|quantite|prix; remise ~ prevue|convenue|promise|oubliee;
        oublie ~ remise; remise ~ pas|non|oubliee ~ appliquee|deduite|prise|comptee|appliquee;
        heures ~ trop|pas|facturees; tva ~ erronee|fausse|pas; ecart|difference ~ M|prix; ne correspond ~ pas;
        correspond pas; vous ~ facturez|comptez; vous avez ~ facture|compte; c est trop; majoration de prix;
        prix unitaire; double du prix; le devis; compte ~ heures|N; heures alors que;
        erreur ~ prix|montant|tarif|calcul|tva|quantite
    """,
    "r_not_ordered": """
        jamais|pas|rien ~ commande|commandee|demande|demandee|signe|souscrit|achete|autorise;
        jamais ~ commande|demande|signe|souscrit|achete|passe|client|contracte; aucune commande|demande|contrat;
        resilie*|resiliation; annule ~ commande; commande annulee; avons|ai annule; essai gratuit|periode d essai;
        sans ~ accord|commande|demande|autorisation; renvoye*|retourne*|renvoi|retour ~ marchandise|colis;
        ne ~ connais|connaissons pas; pas client; jamais eu ~ affaire|contrat|relation; non commande*|sollicite*;
        pas commande; aucun contrat|bon_de_commande; abonnement ~ resilie; retracte*|retractation; jamais travaille;
        tacite reconduction; arnaque
    """,
    "r_duplicate": """
        double|doublon|doubles; deux fois ~; en double; 2 fois ~ facture|meme; deja facture|facturee|facturees;
        facture ~ deux|2 fois; facture ~ C; meme ~ facture|prestation|commande|livraison|bon|intervention; doublon
    """,
    "r_credited": """
        avoir|note_de_credit|notes_de_credit; note_de_credit|nc; note_de_credit|credit; avoir;
        credite|creditee|avoirs; avoir ~ recu|etabli|emis|n
    """,
    "r_wrong_party": """
        mauvais|mauvaise ~ personne|societe|entreprise|destinataire|client|adresse|debiteur;
        pas ~ concerne*|destinataire|notre_societe|notre_entreprise|ma_dette|ma_societe|mon_entreprise|debiteur;
        erreur de personne|destinataire|societe|client;
        tromp* ~ de ~ personne|societe|client|destinataire|debiteur|adresse|interlocuteur; trompez|trompe;
        autre societe|entreprise|personne|client; homonyme*;
        ancien|precedent|ancienne ~ gerant|proprietaire|locataire|exploitant|patron;
        repris|reprise|rachete|cede|vendu ~ fonds|commerce|societe|affaire|magasin|restaurant|bail; rien a voir;
        ne ~ me concerne pas|en rien; ni ~ concerne; pas a notre|mon nom; au nom de; usurpation;
        confond*|confusion ~; societe ~ n existe; ne suis pas ~ client; n est pas ~ notre|ma; pas pour nous|moi;
        pas chez nous|moi; pas a nous|moi; ce n est pas nous|moi; c est ~ qui paye|paie; n est pas nous qui
    """,
    "disp": """
        pas le prix|tarif|montant; conteste|contestons|contester|contestation|contestee; litige|litigieu*;
        reclamation|reclame; faux|fausse|errone*|erreur|inexact*|incorrect*;
        pas ~ correct*|exact*|juste|bon|normal|conforme|due|du|dus|redevable; ne ~ devons|dois rien|pas;
        ne doit rien; rien ne ~ est du; n est pas du; indu|indue; desaccord ~ facture|montant|prix;
        bloque|bloquons|bloquer|bloque; avoir ~ attend*|svp|demand*|emettre|etablir|M; attente ~ avoir|note;
        note de credit ~ attend*|svp|demand*|M; creditez|crediter|emettre|etablir ~ avoir|note;
        rectifi*|corriger|corrigez|correction|facture_rectificative;
        paierai|paierons|payerai|payerons|paie|payons|regle|reglons|reglerai|reglerons ~ pas ~ tant|avant|jusqu;
        tant que ~ pas; pas ~ payer|paierai|regler ~ tant|avant|jusqu;
        jusqu a ~ livraison|remplacement|reparation|resolution|reception|correction;
        suspens|suspend*|retenons|retenue|retiens|retenir; prescri*; injustifi*; oppos*|opposition;
        probleme ~ facture; colle pas; cloche; ne ~ reconna* ~ pas; pas ~ accord ~ facture|montant|prix;
        signale*|deja_signale; non ~ due|justifi*|fonde*; devait etre|aurait_du|aurait_du etre; est deja ~ credite;
        fondee; a tort
    """,
    "hard": """
        un sou|rond|centime; caisse ~ vide; passe difficile|delicate; n arrive* plus; n y arriv* plus;
        plus a suivre; difficulte|difficultes; financier*|financiere* ~ difficile|difficultes|probleme*|situation;
        situation ~ difficile|delicate|financiere|compliquee|tendue|critique|precaire;
        passe|periode|mois|moment|annee|saison|debut ~ difficile|delicat*|complique*|dur*|creux|creuse|calme|
        mauvais*; mauvaise|morte saison|passe; mauvais mois;
        pas|plus ~ argent|sous|liquidites|fonds|moyens|un_rond|de_quoi|revenus|revenu|travail|tresorerie|rentrees|
        assez; pas de quoi; j ai pas ~ sous|argent|moyens|de_quoi; a sec; dans le rouge; decouvert|a_decouvert;
        serre|serree|ric_rac|un_peu_juste|etrangle*|asphyxi*|tendu|tendue; un peu juste; est juste; perte|pertes ~;
        baisse|chute ~ activite|chiffre|ventes|ca|commandes|frequentation;
        chiffre d affaires ~ baisse|chute|effondre|recul;
        malade|maladie|hospitalis*|hopital|operation|operee|cancer|accident|arret_maladie|arret_de_travail|burn_out|
        invalidite; arret maladie; en arret; burn out; chomage|chomeur|chomeuse|licencie*;
        perdu ~ emploi|travail|job|client|contrat|marche; sans emploi|travail|ressources|revenu*; rsa|cpas;
        ne ~ peux|peut|pouvons|pourrai|pourrons ~ pas|plus ~ payer|regler|tout|totalite|solder|assumer|honorer|
        verser|suivre|donner; peux pas ~ payer|regler|tout; peut pas ~ payer|regler|tout; pas ~ en mesure ~;
        impossible ~ payer|regler|honorer|solder|tout|d_assumer|pour; incapable* ~ payer; dans l impossibilite;
        attend*|attente ~ paiement*|subside*|clients|rentree*|remboursement|virement|indemnis* ~ client*;
        client* ~ pas|ne ~ paye*|regle*|paient|paie; client* ~ impaye*|en_retard; impayes; gros client ~;
        incendie|inondation|degat*|degats|sinistre|cambriol*|vol;
        fermes|fermee|ferme ~ semaines|mois|travaux|depuis; divorce|separation|separe*;
        deces|decede*|enterrement|veuve|veuf|obseques|deuil; factures ~ s accumulent; fins de mois;
        joindre les deux bouts; galere|galerons|galere; la galere; faire face; honorer ~ impossible; crise;
        salaires|lois; tout ce que je peux; c est tout ce que; mieux que ~ puisse; au maximum ~ peux; gorge;
        le couteau sous; au bord; compte ~ vide|a sec|debiteur|bloque; sans ressources; petite pension|retraite;
        activite ~ arret|ralenti|baisse|calme|point_mort; chantier* ~ arret*|report*; tenir le coup;
        la banque ~ refus*|suit; insuffisan* ~ provision|fonds; carnet ~ vide; coup dur; etrangle*;
        serrer la ceinture; soucis d argent|financiers|tresorerie; souci de tresorerie;
        probleme d argent|financier|tresorerie; problemes d argent|financiers;
        dans|notre|ma|la|de|probleme tresorerie ~ au plus|bas|tendue|difficile|vide|permet; notre tresorerie;
        ma tresorerie; difficultes de tresorerie; problemes de tresorerie; tension* de tresorerie;
        manque de tresorerie; deche; la deche; moi pas travail; fait opere|operer|operee; des|mes|trop dettes;
        surendett*; catastrophe; perdu mon taf|boulot|job; devant moi; four qui lache
    """,
    "insol": """
        faillite|faillites; en faillite; redressement judiciaire; liquidation|liquidation_judiciaire;
        liquidateur|mandataire_judiciaire|curateur|curatrice|liquidatrice|administrateur_judiciaire;
        mandataire judiciaire; administrateur provisoire|judiciaire;
        procedure collective|de sauvegarde|insolvabilite; sauvegarde judiciaire; plan de sauvegarde;
        depot de bilan|depose_le_bilan; depose* ~ bilan; cessation de paiement*|paiements; surendettement;
        commission de surendettement; reglement collectif|dettes; reglement collectif;
        mediateur de dettes|mediation_de_dettes; mediation de dettes; reorganisation judiciaire|prj;
        procedure de reorganisation; tribunal de commerce|l_entreprise ~ jugement|ouverture|prononce; insolvab*;
        concordat; declaration de creance*; declarer ~ creance*; bodacc; sous curatelle|tutelle;
        administrateur de biens; sursis concordataire; ouverture d une procedure;
        moratoire concordataire|judiciaire; mandat ad hoc; conciliation; dissolution; dossier de surendettement;
        surendettement ~ recevable; administration provisoire; sous administration
    """,
    "offset": """
        compens*|compensation|compenser;
        deduire|deduis|deduisons|deduisez ~ de ce que|facture|dette|notre|nos|montant|solde|mes|somme;
        imputer|imputez; vous nous|me devez; vous ~ devez|doit ~ encore; votre dette; nous vous avons ~ facture;
        notre facture ~ impayee|ouverte|non_payee|n; facture ~ ouverte chez vous;
        vous avez ~ facture ~ de nous|ouverte|impayee ~ nous; troc; en nature; prestation en echange;
        contre ~ que vous nous devez; solde crediteur; netting; decompt*; quittes;
        nous sommes|serons quittes|quitte; on ~ est|sera quitte|quittes; nos deux factures; votre facture impayee;
        creance ~ sur vous|envers vous|contre vous|reciproque; creances ~ reciproques|croisees; caution ~ deduire;
        regler ~ en ~ marchandise*|travail|services|nature; defalquer|defalqu*; les deduire ~;
        factures ouvertes chez vous ~; deduire ~ vos|nos factures; souhaitons les deduire
    """,
    "q_copy": """
        copie|duplicata|double ~ facture|factures|de_la|svp; copie;
        renvoyer|renvoyez|renvoi|renvoie|envoyer|envoyez|envoyer|transmettre|transmettez|adresser|faire_parvenir|
        retransmettre|reenvoyer|joindre|fournir ~ facture|factures|copie|pdf|duplicata|piece|justificatif*|original;
        pas|jamais ~ recu ~ facture; n ai ~ facture|pas_la_facture; n avons ~ pas|jamais ~ facture*;
        jamais ~ facture; facture ~ introuvable|perdue|egaree; ne retrouve ~ facture;
        retrouve*|trouve* ~ pas ~ facture; quelle facture|factures; de quelle facture; facture ~ en pdf;
        facture jointe manqu*; piece jointe ~ manqu*|vide|absente|oubliee
    """,
    "q_bank": """
        rib|iban|bic; coordonnees bancaires; numero de compte|n_de_compte; compte bancaire; quel compte;
        sur quel|quel compte; communication ~ structuree|mettre|mentionner|indiquer|utiliser;
        quelle communication|reference; reference a ~ mentionner|indiquer|mettre|rappeler; references bancaires;
        rib svp; vos coordonnees; libelle; quoi en communication; mettre ~ communication; communication ~ virement
    """,
    "q_balance": """
        combien ~ dois|devons|reste|total|exactement|doit|devoir|solde|payer|encore;
        solde exact|actuel|restant|du|total|?; quel|quelle est ~ solde; solde ~ ?; combien;
        releve de compte|compte|situation; releve de ~ compte; releve|situation ~ compte;
        montant ~ exact|total|restant|du|precis|juste|actuel; total ~ du|exact|?; etat de compte; grand livre;
        extrait de ~ compte client; liste des ~ factures|impayes|ouvertes;
        recapitulatif|recap|decompte|situation_de_compte; qu est ce que ~ dois|devons|reste;
        factures ouvertes|en_souffrance|concernees ?; que ~ devons|dois ~ exactement; historique; quelles factures;
        un releve; releve ~ dois|complet|compte|tout; ce que je|nous dois|devons; il reste cb; reste combien;
        cb sur; combien il reste|reste t
    """,
    "q_charges": """
        quoi|pourquoi|comment|que|d_ou|quels|quelles|quel|justif* ~ frais|penalite*|interet*|indemnite*|majoration*|
        M|clause|forfait*; a quoi ~ correspond* ~ frais|M|penalite*|indemnite*|somme|interets|montant;
        d ou ~ viennent|vient|sortent|sort; comment ~ calcul*; base legale;
        expliquer|expliquez|explication*|detail|detailler ~ frais|penalites|interets|M;
        frais ~ quoi|pourquoi|supplementaires; y a t il|aura ~ frais|interets|penalites;
        interets ~ en_plus|quel|supplementaires; quel taux; des interets ~ ?; d ou sort|vient|viennent;
        sur quel article
    """,
    "q_offer": """
        votre|l|la|cette|ce|le offre|proposition|remise|option|plan|delai|echeancier ~ valable|toujours|encore|
        comprend|inclut|concerne|porte|signifie|encore; jusqu ~ quand; valable jusqu; que se passe; que passe;
        qu est ce qui se passe; quelles ~ conditions|options|modalites|dates; que voulez vous dire; que signifie;
        comprends pas|comprend_pas ~ proposition|offre|option|plan; pas ~ compris ~ proposition|offre|option;
        pas ~ clair ~ proposition|offre|option; ttc|ht ?; est ce ~ ttc|ht; faut il|doit_on|dois_je signer;
        signer ~ quelque|document|papier; rembourser|payer|solder par_anticipation|plus_tot|plus_vite;
        quand ~ premiere|premier|debut*|prelev*; quelle date|dates; preciser ~ dates|montants|conditions|modalites;
        preciser; plus ~ precisions|details ~ offre|proposition; remise ~ calculee|sur; a quelle date; y compris;
        inclus|compris ~ ?; les frais ~ sont ~ inclus|compris|annules; ou est ce que ~ envoie|mandat
    """,
    "q_other": """
        bon de commande|numero_de_commande|n_de_commande|numero_de_bon|reference_de_commande|numero_d_engagement;
        quel ~ chantier|commande|prestation|livraison|service; a quoi correspond; de quoi ~ agit|s agit|parlez;
        c est quoi; c est pour quoi|quoi; qui ~ a commande|etes|est|signe|demande;
        etes vous ~ robot|humain|vrai*|machine; robot|humain ~ ?; parle ~ a un|avec_un;
        est ce un|une robot|arnaque|vrai*|ia; bon de livraison; preuve; attachement; feuille* d heures; pv;
        numero de tva|siret; pourquoi|qui|quoi|quel|quelle|quand|comment|ou ~~ ?;
        pouvez|pourriez|peux|peut vous|tu|on ~ me|nous|confirmer|dire|indiquer|expliquer|preciser|verifier|envoyer|
        faire; merci de ~ confirmer|preciser|indiquer|verifier|m_indiquer|nous_indiquer; chorus
    """,
    "wh": "pourquoi|qui|quoi|quel|quelle|quels|quelles|quand|comment|combien|ou|lequel",
    "human": """
        appelez|appeler|rappelez|rappeler|appelle|telephonez|telephoner|contactez|joindre|joignez|recontactez ~ moi|
        me|nous|au|quelqu; appelez moi|nous; rappelez moi|nous;
        me|nous rappeler|appeler|telephoner|joindre|contacter|recontacter|rappelle|rappelez|appelle;
        peut|peux ~ me|m|nous ~ appeler|rappeler|contacter|telephoner; quelqu un ~;
        parler|discuter|echanger ~ avec|a ~ quelqu|humain|personne|responsable|vous|conseiller|vive|interlocuteur|
        gerant|collegue|directeur; parler a|avec; humain|vraie personne|responsable|conseiller; un humain;
        une vraie personne; une personne; de vive voix; par telephone; joignable|joindre ~ au F;
        rendez vous ~ telephonique|pour ~ discuter|en_parler; entretien; pas ~ robot|machine|bot; tel F; au F;
        appel; coup de fil; se rencontrer|rencontrer|voir ~ pour en|ensemble; passer ~ bureau|bureaux|agence;
        en parler; vis a vis; interlocuteur; parler|discuter|voir|regler ~ au telephone;
        me|nous telephone|telephonez|telephoner|telephoniez; responsable ~ telephone|appelle|contacte
    """,
    "selfcall": """
        je|nous vous appelle|rappelle|appelons|rappelons|appellerai|rappellerai|telephone|contacte;
        vous rappelle|appelle|rappellerai|recontacte
    """,
    "redirect": """
        ne ~ travaille|travaillons|fait|occupe|gere|fais ~ plus|pas ~; travaille* ~ plus ~ ici|chez|dans;
        plus ~ ici|chez nous|dans ~ societe|entreprise|service; quitte ~ societe|entreprise|service|poste|fonctions;
        parti|partie ~ retraite|de_l_entreprise|de_la_societe;
        pas ~ la bonne|le_bon ~ personne|adresse|service|interlocuteur|contact;
        mauvais|mauvaise ~ adresse|service|interlocuteur|numero|contact|boite|mail|personne|destinataire;
        adress*|envoy*|transmett*|ecri*|contact*|diriger|dirigez|voir|tourn* ~~ E; E;
        veuillez ~ adresser|contacter|envoyer|transmettre; adressez vous; vous adresser; s adresser;
        prendre contact avec; priere de ~ contacter|adresser; comptable ~ s en occupe|gere|occupe;
        c est ~ comptable|siege|direction|mari|femme ~ qui; siege|siege_social|maison_mere; au siege;
        service ~ comptabilite|comptable|fournisseurs|compta ~ E|qui|a|au;
        successeur|remplac* par|remplacante|remplacant; s en occupe; qui s occupe|gere;
        ne ~ gere|occupe|traite ~ pas|plus; pas ~ moi ~ qui; nouvelle adresse|contact; change d adresse mail;
        nouveau contact|gestionnaire|responsable|tresorier; voyez|voir avec mon|ma|notre|le|la|les|nos;
        ce n est ~ pas ~ mon service|moi|nous; pas concerne par; redirig*; portail; syndic; fiduciaire;
        je ne ~ responsable ~ plus
    """,
    "ack": """
        regarde|regardons|regarderai|regarder; verifi*|verifie|verifions|verifierai|verification;
        examin*|etudi*|etudie|analys*; revien*|reviendrai|reviendrons|revenir vers|D; recontact*; reviens vers;
        je reviens; nous revenons; revient vers;
        vous ~ reponds|repond|repondrai|repondrons|tiens|tenons|tiendrai|dis|dirai|recontacte|recontacterai|
        rappelle|rappellerai|ferai_savoir|informe; tiens au courant; tiens informe*; tenir ~ courant|informe*;
        vous tiens; vous tenons; bien recu|bonne_reception; bonne note; prends note; pris note; prenons note;
        note|note; transmis|transmets|transmise|transmettons|transfere|fait_suivre|fais_suivre|transmettre;
        fais suivre; fait suivre;
        discut*|parle|parler|consult* ~ associe*|mari|femme|comptable|direction|patron|conseil|epouse;
        reflech*|reflexion|reflechis; je vais ~ voir|regarder|verifier|reflechir|demander|en_parler; renseign*;
        decision|decider|decide|decidera; en cours d|de examen|traitement|verification|validation;
        accuse* ~ reception|bonne_reception; valid* ~ comptable|direction|associe*|gerant; avant que ~ valid*;
        merci ~ pour ~ message|mail|proposition|rappel|retour|reponse|information|courriel;
        merci de votre|ton message|mail|proposition|rappel|retour|reponse; soumet*|soumis|soumettre; voir avec ~;
        vois avec; regarde avec; vois ca; je vois; on voit; on regarde; on verra; me renseigne; prochainement;
        reponds; interne; ils|elles proposent|demandent|veulent; demande* ~ a ~ comptable|direction|associe*;
        laissez moi ~ temps|jours|regarder|verifier; en prends connaissance; pris connaissance; fait le point;
        faire le point; compris|entendu; nous penchons|penche; donner ~ reponse|retour; avis|feu_vert ~ de;
        il|elle vous rappellera|recontactera|repondra|contactera; vous rappellera|recontactera; reponse D;
        voir ca|cela avec; a|la direction ~ decide*|tranche*; reunion|comite ~ D
    """,
    "auto": """
        reponse automatique; message automatique;
        automatique|automatiquement ~ message|genere|reponse|courriel|envoye; ceci est un ~ automatique;
        absent|absente|absence|absents|absentes; actuellement absent*|en conges|conge|vacances; en conge*|vacances;
        conges annuels|de_maternite; conge de_maternite|parental|annuel; hors du bureau;
        bureau*|bureaux|magasin|entreprise|cabinet|etablissement|societe|nous ~ ferme*|fermes|fermees|fermeture;
        fermeture annuelle|estivale|exceptionnelle; fermeture; de retour; retour ~ D|bureau; a mon retour;
        des mon retour; n ai pas acces; acces limite; urgence*|urgent*; en cas d urgence;
        votre ~ message|demande|mail|courriel ~ ete|enregistre*|bien|pris ~; enregistre* sous ~ numero|reference|n;
        ticket|numero_de_dossier|ticket; sera traite ~ delai*|meilleurs|plus_brefs; meilleurs delais;
        plus brefs delais; repondrons|repondre|reponse ~ sous|dans D|heures|jours|les; ne pas repondre;
        pas lu|lue|releve*|consulte*; noreply; boite ~ pas ~; rouvr*|reouvr*|reprise; enregistre votre demande;
        sous la reference; conseiller vous repondra; ne pas modifier l objet; horaires d ouverture
    """,
    "back": """
        retour; reprise; rouvr*; reouvr*; disponible; joignable; jusqu; a partir; de nouveau|a_nouveau; reprend*;
        jusqu au; reviens
    """,
    "s_lawyer": """
        avocat|avocate|avocats|avocates|conseil_juridique; cabinet d avocats;
        notre client|cliente ~ conteste|mandat*|confie; ma cliente; juriste; protection juridique; mon conseil;
        notre conseil; conseil de
    """,
    "s_lawyer_threat": """
        mon|notre|nos avocat*; voir|adresser|contacter|ecrire ~ avocat; avocat ~ prend|contact*|charge|repond*
    """,
    "s_privacy": """
        rgpd|gdpr; donnees personnelles|a_caractere; donnees personnelles; mes|nos donnees;
        donnees ~ suppr*|effac*|efface*|retir*; cnil; droit a l oubli|l_effacement|d_acces|d_opposition;
        suppr*|effac* ~ donnees|coordonnees|numero|adresse|mail; protection des donnees; apd; consentement; dpo;
        opposition ~ traitement; article 15|17|21 ~ rgpd
    """,
    "s_complaint": """
        plainte; plainte ~ deposee|depose|contre|aupres; ombudsman; mediateur ~ credit|consommation|entreprises;
        signal* ~ spf|dgccrf|inspection|economique|cnil|autorite*|police; dgccrf|spf_economie|inspection_economique;
        dgccrf; ufc|que_choisir|test_achats; police|gendarmerie; saisi ~ mediateur|autorite|conciliateur;
        depot de plainte; defenseur des droits; conciliateur de justice; tribunal ~ contre vous; porter plainte;
        porte plainte
    """,
    "s_other": """
        arret* ~ de ~ m|nous|contact*|ecrire|envoyer|appeler|relance*|harcel*|relancer; arretez;
        ne ~ plus ~ contact*|ecri*|appel*|recevoir|messages|relanc*|envoy*|m_importun*|etre_contacte*;
        plus ~ me|nous contacter|ecrire|appeler|relancer; laissez moi|nous ~ tranquille*|paix; harcel*|harcelement;
        foutez moi; ficher la paix; desinscri*|desabonn*; plus aucun mail|message|contact|courrier;
        ne souhaite|souhaitons|veux|voulons plus ~ recevoir|etre|de ~; supprimer ~ numero; stop;
        mise en demeure de cesser; bloque votre|ce; n ecrivez plus; tout contact;
        cess* ~ me|nous contacter|ecrire|appeler|harceler|relancer;
        cess* ~ toute|tout communication|contact|correspondance|demarche
    """,
    "vulnerable": """
        decede|decedee|deces|mort|morte|obseques|enterrement|funerailles|deuil|veuve|veuf;
        perdu ~ mari|femme|epouse|pere|mere|fils|fille|enfant|compagnon|compagne|mon|ma;
        cancer|chimio*|tumeur|phase_terminale|palliatif*|palliatifs|avc|infarctus|coma|reanimation|demence|
        alzheimer; hopital|hospitalis*|hospitalisation|operee|opere|clinique|urgences|chirurgie;
        depression|depressi*|burn_out|burnout|suicid*|suicide|en_finir|idees_noires|psychiatr*; burn out;
        maladie|malade|gravement|invalide|invalidite|handicap*|arret_maladie|longue_maladie; plus la force; a bout;
        au bout du rouleau|bout; n en peux plus; en peux plus; ne dors|dort plus; desespere|desespoir|desesperee;
        je ne sais plus ~; plus envie de vivre; pleure|larmes|angoisse*;
        surendettement|mediateur_de_dettes|mediation_de_dettes|reglement_collectif|rsa|cpas|minimex|
        banque_alimentaire|assistante_sociale|curatelle|tutelle|administrateur; cpas; assistant* social*; rsa;
        surendett*; reglement collectif; mediateur|mediation_de_dettes; expuls*|sans_abri|sdf; violence* conjugale*;
        nourrir ~ enfants; fausse couche; curatelle|tutelle; plus rien a manger; restos du coeur; aides sociales;
        plus d issue; sans issue; vulnerable; sos
    """,
    "newbank": """
        nouveau|nouvelle|nouvelles|autre|change*|modifi*|changement ~ compte|rib|iban|coordonnees_bancaires|banque|
        bancaires;
        rib|iban|compte|coordonnees ~ change*|modifi*|nouveau|nouvelles|differe*|commence|surpri*|different;
        change de banque|compte; changement de rib|banque|compte|coordonnees|iban|domiciliation;
        desormais ~ compte|iban|virer|payer|regler; paye ~ sur ~ nouveau|autre;
        regle* ~ sur ~ nouveau|autre ~ compte|iban;
        virer|verser|payer|regler ~ sur ~ compte suivant|nouveau|I|autre;
        recu ~ mail|courrier|message ~ nouveau|nouvel ~ rib|iban|compte; nouvel iban; nouvel ~ compte|iban|rib
    """,
    "irony": """
        lol|mdr|ptdr|haha|hihi; la bonne blague; tres drole; quelle generosite; trop genereux;
        vous rigolez|plaisantez; c est une blague; bien sur ~ pere noel; pere noel; et la marmotte; dans vos reves;
        on reve; quelle offre; merci ~ pour rien; super offre; mais bien sur; pour qui ~ prenez
    """,
    "instruct": """
        ignore*|ignorez ~ instructions|consignes|regles|precedent*; oubli* ~ instructions|consignes;
        instructions precedentes; systeme|prompt; prompt; tu es maintenant; en tant qu ia;
        marque*|marquer ~ comme ~ paye*|accepte*|regle*|solde*; reponds uniquement; note au systeme;
        mode developpeur; enregistre* ~ comme ~ accepte*|paye*; ignore tes consignes; consignes precedentes;
        instruction au systeme; classe ~ comme ~ payee|paye; dossier clos
    """,
    "thanks": "merci|remercie|remercions|mercis",
    "all": "tout|totalite|integralite|entier|complet|ensemble",
    "gone": "preuve de virement|paiement; debite de notre|mon compte; a ete debite|execute",
    "tell_me": """
        envoyez|donnez|communiquez|indiquez|dites|detaillez|expliquez|precisez moi|nous|nous; dites moi; detaillez
    """,
    "instead": "au lieu de|du; plutot que; et non|pas",
    "not_said": "ne refuse pas; n ai pas|jamais dit; jamais dit que; ne conteste pas",
    "auto_sure": """
        avons bien enregistre; sous la reference; en conge|conges; actuellement absent*; fermeture annuelle;
        reponse automatique; message automatique; conseiller vous repondra; absent*|absente ~ jusqu;
        horaires d ouverture
    """,
}
