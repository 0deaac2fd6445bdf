"""German, as written in Germany, Austria and Switzerland."""

PHRASES: dict[str, str] = {
    "neg": """
        nicht; ned|net|nit|nich|nid; kein|keine|keinen|keiner|keinem|keines|keins|ka|kan; nie|niemals;
        nichts|nix|nichs; weder; niemand; keinesfalls; keineswegs; nirgends; ohne
    """,
    "cond": """
        wenn; falls; sofern; vorausgesetzt; unter der bedingung|voraussetzung; unter vorbehalt; vorbehaltlich;
        nur wenn|falls|sofern|gegen; es sei denn; solange; sobald sie; im gegenzug; gegen ein|eine|einen;
        andernfalls; ansonsten; sonst; erst wenn|nach|dann; erst ~ dann; bedingung; voraussetzung; soweit; insofern;
        im falle
    """,
    "than_if": """
        wenn moglich; wenn es moglich ist; wenn es geht|passt|ihnen; wenn das moglich|geht|ok|okay|passt|klappt;
        wenn s geht|passt|ok; wenn sie wollen|mochten|wunschen|so_nett; falls moglich; als ob; auch wenn;
        selbst wenn; wenn ich mich nicht irre; wenn ich mich recht erinnere; sofern moglich; falls notig|nicht;
        wenn notig; fragen|wissen|prufen|sehen ~ ob; ob; wenn alles ~ gut|klappt|klar; wenn ich darf;
        wenn sie konnen; wenn es recht ist; wenn ihnen das|es ~ recht|passt; wenn das fur sie ~; wenn uberhaupt;
        soweit ich weiss; soviel ich weiss
    """,
    "but": "aber; jedoch; allerdings; nur; ausser; doch; sondern; lediglich; bis auf",
    "ask": """
        kann|konnen|konnte|konnten|darf|durfen|durfte|durften|wurde|wurden ich|wir|sie|ihr|man|du|es|das|mir;
        ist es moglich; ware es moglich|ok|okay|denkbar|machbar; ware das moglich|ok|okay|machbar|denkbar; moglich;
        moglichkeit; mochte|mochten|moechte|moechten|wurde|wurden ~ gerne|gern; gerne; bitte; bitten; ich bitte;
        wir bitten; schlage ~ vor; schlagen ~ vor; vorschlag ware|meinerseits|von; mein|unser vorschlag;
        gegenvorschlag; gegenangebot; biete|bieten an|wir|ihnen; wollen|will ~; lieber; besteht ~ moglichkeit;
        geht das; geht ~ auch; ginge|gehts|geht_s; ersuche|ersuchen; beantrage|beantragen; wunsche; ok wenn;
        einverstanden wenn; in ordnung wenn; hatte|hatten ~ gern|gerne; anfrage|frage_ob; konntest du; wie ware es;
        stattdessen; anstatt; passt das|es
    """,
    "fut": """
        wird|werde|werden|wirst; geht|gehen ~ raus; kommt; folgt; soll; muss noch; ist|sind zu zahlen; erfolgt;
        lauft
    """,
    "perf": "habe|hab|haben|hat|hatten|hatte; ist|sind; wurde|wurden; worden; war|waren; bin",
    "already": "schon|bereits|langst|laengst|inzwischen|mittlerweile|doch",
    "cant": """
        kann|konnen|konnte|konnten ~ nicht|ned|net|leider_nicht|kein*; nicht moglich; unmoglich; nicht in der lage;
        ausserstande; ausser stande; schaffe* ~ nicht; schaff* ~ ned|net|nicht; geht ~ nicht|ned|net; nicht machbar;
        nicht leistbar; nicht leisten; nicht stemmen; nicht zu schaffen
    """,
    "third": """
        *kunde|*kunden|*auftraggeber|versicherung|bank|mieter|gehalt|lohn|bauherr|forderverein|krankenkasse|rente|
        amt; bezahlt werden; bezahlt werde; bezahlt worden bin; bezahlt wird ~ von; uns ~ bezahlt hat|zahlt;
        mich ~ bezahlt; unsere kunden; unser kunde; unser auftraggeber; bekomme ~ geld|gehalt|lohn; geld bekomme;
        uns nicht bezahlt
    """,
    "quote": """
        sie schreiben; sie schrieben; sie haben geschrieben; laut ihnen|ihrem; sie bieten ~ an; sie bieten;
        sie schlagen ~ vor; zitat; ihr kollege ~ sagte|meinte|schrieb; ihre kollegin ~ sagte|meinte; ihr schreiben;
        weitergeleitete nachricht; sie fragen ob
    """,
    "ifpaid": "bei zahlung|bezahlung|begleichung; wenn wir ~ bis D zahlen; gegen zahlung bis",
    "not_then": """
        zu fruh|frueh|bald|knapp; schaffen ~ nicht; schaffe ~ nicht; zu wenig|wenige|kurz; kommen ~ nicht hin;
        nicht machbar; geht|passt|klappt nicht|ned
    """,
    "past": "damals; fruher; letztes jahr; seinerzeit",
    "pay": """
        mach|mache|machen ich|wir heute|gleich|sofort|morgen|D; mach|mache ich ~ heute|D;
        zahlen|zahle|zahl|zahlt|bezahlen|bezahle|bezahl|begleichen|begleiche|ausgleichen|ubrweisen;
        uberweisen|uberweise|uberweis; ueberweisen|ueberweise|ueberweis; anweisen; weise|weisen|weis ~ an;
        tilgen|tilge|abzahlen|abstottern|abbezahlen|zurueckzahlen|zuruckzahlen|abstottere;
        leisten|leiste ~ zahlung|anzahlung; einzahlen; zahle|zahlen ein;
        veranlassen|veranlasse ~ zahlung|uberweisung; veranlasse|veranlassen|veranlasst; entrichten;
        erledigen|erledige|erledigt ~ wird;
        mache|machen|mach|tatige|tatigen|tue|vornehmen|nehme ~ uberweisung|zahlung|ueberweisung;
        schicke|schicken ~ geld; regeln|regle ~; rausschicken; bringe ~ vorbei; nachzahlen; schiesse|schiessen;
        gutschreiben
    """,
    "paid": """
        bezahlt|gezahlt|uberwiesen|ueberwiesen|beglichen|angewiesen|ausgeglichen|eingezahlt|getilgt|entrichtet|
        abgebucht|eingezogen|bezahlte|abgezahlt|bezalt|ueberwisen;
        zahlung|uberweisung|ueberweisung|betrag|geld ~ raus|erfolgt|getatigt|ausgefuhrt|rausgegangen|abgegangen|
        veranlasst|geleistet|abgebucht|durchgefuhrt|uberwiesen; zahlung ~ ist ~ erfolgt|raus|getatigt;
        schon|bereits|langst|laengst|ist erledigt; ist raus; rausgegangen; ist weg;
        zahlungsbeleg|uberweisungsbeleg|kontoauszug|zahlungsnachweis|zahlungsbestatigung;
        haben ~ geld ~ bekommen|erhalten; von ~ konto ~ abgebucht|abgegangen|runter; ging ~ raus|weg|an_sie;
        uberwies|bezahlten|uberwiesen; musste ~ auf ~ konto; vom konto ~ abgegangen;
        zahlungsbeleg|uberweisungsbeleg; von unserem|meinem konto abgebucht|abgegangen
    """,
    "payn": """
        zahlung|bezahlung; uberweisung|ueberweisung; geld; betrag; geldeingang; ausgleich;
        hauptforderung|hauptsumme|summe
    """,
    "process": """
        zahllauf|zahlungslauf|zahllaufs|zahllaufe|zahlungslaufs|zahlungslaufe|bezahllauf|ueberweisungslauf|
        zahlungsrunde; geht|gehen|ging ~ raus; geht|gehen raus ~ D; rausgeht; lauft|laufen ~ mit; folgt; folgt ~ D;
        erfolgt; ist ~ unterwegs|terminiert|eingeplant|freigegeben|vorgemerkt|angewiesen|eingestellt|vorbereitet;
        eingeplant|terminiert|vorgemerkt|freigegeben|eingestellt; haben sie ~ geld|D; sie haben ~ geld|D|das;
        ist ~ auf ihrem|dem konto; auf ihrem konto; am konto; bis D ~ da|bei|drauf|ausgeglichen|erledigt|auf;
        bekommen|kriegen|erhalten sie|ihr ~ geld; bekommen ~ ihr geld; geld ~ D; D ~ geld|raus|uberwiesen|bezahlt;
        wird ~ D;
        wird ~ veranlasst|uberwiesen|bezahlt|angewiesen|beglichen|ausgeglichen|erledigt|gezahlt|ueberwiesen;
        in ~ zahlung; rest|restbetrag|restliche*|saldo|differenz|halfte ~ D; mach* ~ fertig; kummere|kuemmere mich;
        zahlung ~ D; uberweisung ~ D; wird zum|am D; ist zum D; uberfuhrt; ist es|das drauf; drauf am|D; D ~ drauf;
        bekommst|bekommt du|ihr; kommt am|ubermorgen|morgen|D; kommen am D; ist alles beglichen|bezahlt|erledigt
    """,
    "promise_word": """
        verspreche|versprochen|versprechen; zusage|zusichern; sage|sichere ~ zu; garantiere|garantiert; verbindlich;
        sie konnen sich ~ verlassen; zugesagt
    """,
    "later": """
        aufschub|zahlungsaufschub|stundung|stunden|zahlungsziel|verlangern|verlangerung|fristverlangerung|
        verlaengerung|verlaengern; verschieben|verschoben|verschiebung|schieben|rausschieben|hinausschieben;
        spater|spaeter; warten ~ bis|D; bis D ~ warten|zeit|geduld|geben|gedulden; zeit bis; zeit geben; mehr zeit;
        etwas ~ zeit|luft|aufschub; gedulden|geduld ~ bis|D; neues zahlungsziel|datum|falligkeitsdatum; nach hinten;
        frist; nicht vor D; erst ~ D; erst zum|am|im|ende|anfang|mitte|nachste*; hinauszogern|hinausschieben;
        valuta; zahlungsfrist; anderen termin; spaterer
    """,
    "wait_word": "aufschub|zahlungsaufschub|stundung|zahlungsziel|fristverlangerung|fristverlaengerung",
    "agree": """
        einverstanden|einverstandn*; stimme|stimmen ~ zu; zustimmen|zustimmung|zugestimmt;
        akzeptiere|akzeptieren|akzeptiert|akzeptier; nehme|nehmen ~~ an; annehmen|angenommen|annahme; abgemacht;
        ausgemacht; deal; passt; passt so; das passt; passt ~ fur|uns|mir|gut;
        passt perfekt|wunderbar|super|scho|schon; geht klar; geht in ordnung; geht ok; in ordnung; machen wir ~ so;
        so machen wir; mach ma so; machma|machmas; so machen; wir machen das|es so; verbleiben ~ so; so verbleiben;
        wir nehmen|wahlen|entscheiden|bevorzugen; ich nehme|wahle|entscheide; entscheide|entscheiden ~ fur;
        wird ~ gemacht; gilt; top die wette;
        bestatige|bestatigen|bestaetige|bestaetigen ~~ vorschlag|ratenzahlung|ratenplan|vereinbarung|angebot|
        einverstandnis|annahme|zahlungsplan; gern an; gerne an; greifen|greife ~ zu;
        nutzen|nutze ~ angebot|skonto|nachlass|gern; gerne ~ in anspruch;
        fur_uns|mich ~ ok|okay|in_ordnung|gut|passend|passt; klingt ~ gut|fair|vernunftig|super; ist fair;
        fairer|guter|tolles|gutes|faires vorschlag|angebot;
        vorschlag|angebot|plan|regelung ~ ist|klingt|passt ~ ok|okay|gut|fair|prima|in_ordnung|super|akzeptabel;
        genehmigt; unterschrieben|unterschrieben zuruck; eingerichtet; bin dabei; sind dabei; gehen wir ~ ein;
        gehe ~ ein; gehen ~ ein; eingehen; ja gerne; sehr gerne; wir folgen ~ vorschlag; handschlag;
        so ~ vereinbart; gerne so; kommt ~ uns|mir ~ entgegen; hilft ~ uns|mir ~; genau das ~ brauch*|gebraucht;
        damit ~ leben; schlagen ~ ein; spricht nichts dagegen; nichts dagegen; keine einwande;
        bitte ~ so ~ eintragen|vermerken|einbuchen|notieren; nehmen ~ unverandert an; nehmen ihn|sie|es|das ~ an;
        machen ~ gebrauch|davon; gebrauch machen; lastschrift is|ist ok|okay|in_ordnung; raten|ratenzahlung ja;
        vollinhaltlich einverstanden; die P nehme|nehmen
    """,
    "yes": """
        ja; jo; jep; jap; joa; jawohl; ok; okay; okey; oki; gut; super; prima; perfekt; toll; klar; gerne; gern;
        wunderbar; klasse; bestens; alles klar; sicher; naturlich; selbstverstandlich; auf jeden fall; kein problem;
        keine ursache; passt; passt scho; top; geht; geht klar; in ordnung; hervorragend; fein; recht so; sehr gut;
        freut uns|mich; basst; eh klar; tiptop; einverstanden; gut so; mega; spitze
    """,
    "take": """
        variante|option|nehme|nehmen|nimm|wahle|wahlen|waehle|waehlen|entscheide|entscheiden|bevorzuge|bevorzugen;
        die; lieber; am besten|liebsten; mochten|mochte|moechten|moechte; gerne; fur; passt; ware; dann;
        wollen|will; reicht
    """,
    "offer": """
        vorschlag|vorschlage|angebot|ratenplan|zahlungsplan|vereinbarung|regelung|variante|option|entgegenkommen|
        aufschub|nachlass|moglichkeit
    """,
    "pending": """
        muss|mussen|mochte|mochten|will|wollen|sollte ~~ noch|erst|zuerst;
        noch ~ absprechen|besprechen|bereden|klaren|abklaren|unterschreiben|prufen;
        warte* ~ auf ~ freigabe|zustimmung|ok|unterschrift; mal daruber schlafen; daruber|druber ~ schlafen
    """,
    "principle": """
        grundsatzlich; grundsaetzlich; im prinzip; prinzipiell; unter vorbehalt; vorbehaltlich; theoretisch;
        wahrscheinlich; vielleicht; vermutlich; eventuell; voraussichtlich; an sich; tendenziell;
        erst ~ klaren|besprechen|prufen|fragen
    """,
    "other_object": """
        einverstanden|ok|akzeptiert|bestatige*|zustimmung ~ preis|lieferung|liefertermin|auftrag|entwurf|
        druckfreigabe|termin|besuch|betrag|hohe; liefertermin; lieferung am; termin am; auftragsbestatigung;
        wie vereinbart; vereinbart war|waren; war ~ vereinbart; wie besprochen; einverstanden mit ~ rechnung|betrag;
        bestellung
    """,
    "fine_but_no": "danke aber; vielen dank aber; nein danke; nett gemeint",
    "refuse": """
        nicht|ned|net|nit|keinesfalls|nie ~ einverstanden|akzeptabel|akzeptieren|zustimmen|annehmen|interessiert|
        bereit|infrage|in_frage|zumutbar; nicht ~ an; lehne|lehnen ~ ab; ablehnen|abgelehnt|ablehnung;
        weise|weisen ~ zuruck; zuruckgewiesen|zuruckweisen; inakzeptabel; unannehmbar;
        kommt ~ nicht ~ in_frage|infrage; kommt ~ nicht; nein; ne|nee|naa|na; nein danke; kein interesse;
        auf keinen fall; keinesfalls; niemals; vergessen sie|vergiss; vergessen sie es; das konnen sie vergessen;
        nicht mit mir|uns; frechheit|unverschamt*|lacherlich|unverschamtheit|witz; stimme|stimmen ~ nicht ~ zu;
        akzeptiere|akzeptieren ~ nicht; nehme|nehmen ~ nicht ~ an; verzichte|verzichten ~ auf ~ angebot|vorschlag;
        ohne mich|uns; kommt nicht; geht so nicht; so nicht; nicht zustimmen; da ~ nicht mit; machen ~ nicht mit;
        mache ~ nicht mit; brauche|brauchen ~ nicht|nichts; nichts wissen; zu wenig; abgelehnt; danke nein;
        passt ~ nicht|ned|net ~; passt nicht; ungeeignet; keine|keins davon|von beiden; keine der;
        lehnen|lehne ~~ ab; erubrigen sich
    """,
    "refusepay": """
        mach|mache|machen ich|wir heute|gleich|sofort|morgen|D; mach|mache ich ~ heute|D;
        zahle|zahlen|zahl|bezahle|bezahlen|uberweise|uberweisen|ueberweise ~~ nicht|nichts|nix|keinen|niemals|gar|
        ned|net; nicht|nichts|nix|keinen|niemals ~ zahlen|bezahlen|zahle|uberweisen;
        keinen cent|euro|rappen|pfennig; weigere|weigern ~; verweigere|verweigern ~ zahlung; zahlungsverweigerung;
        von mir|uns ~ nichts|keinen; werde|werden ~ nicht ~ zahlen|bezahlen; verklagen|klagen_sie;
        sehen uns vor gericht; vor gericht; mahnbescheid ~ widersprech*; konnen ~ lange warten; konnen lange;
        kriegen|bekommen sie nichts|keinen|nix
    """,
    "instal": """
        raten|rate|ratenzahlung*|ratenplan|ratenvereinbarung|monatsraten|monatsrate|teilraten|wochenraten|
        ratenweise; teilzahlung*|teilbetrag*|teilbetrage|teilbetragen|abschlag*|abschlagszahlung*|teilweise;
        abstottern|abzahlen|abzahlung*|abbezahlen;
        aufteilen|aufgeteilt|splitten|gesplittet|stuckeln|verteilen|verteilt|halbieren; C; nach und nach;
        zahlungsplan|tilgungsplan|zahlungsvereinbarung; monatlich*; pro monat; im monat; schrittweise;
        haufchenweise; anzahlung; etappen|tranchen|portionen; in zwei|drei|vier|mehreren; stottern ~ ab;
        stottere ~ ab; betrag|summe|zahlung ~ teilen; teilen ~ auf
    """,
    "notall": """
        nicht ~ alles|auf_einmal|in_einem|komplett|ganz|voll*|gesamt*|den_ganzen; auf einmal ~ nicht;
        nicht alles|sofort_alles
    """,
    "first": """
        sofort; jetzt; heute; gleich; anzahlung; vorab; zuerst; erst|erste|ersten|erstmal; im voraus; zunachst;
        zum start; direkt; einmalig
    """,
    "part": "teil; einen teil; teilbetrag; etwas; anzahlung",
    "disc": """
        rabatt|rabatts|nachlass|preisnachlass|skonto|prozente|ermassigung|ermaessigung|abschlag|preisminderung|
        minderung|mindern;
        P nachlass|rabatt|skonto|weniger|abzug|abziehen|runter|ab|gutschrift|billiger|gewahren|entgegen;
        M|B nachlass|rabatt|weniger|abzug|runter|billiger|erlassen|nachlassen|abziehen; abzuglich P|M|B|skonto;
        abzuglich ~ P|skonto; minus P; minus ~ P; erlass*|erlassen ~ P|M|teil|rest|halfte;
        runtergehen|heruntergehen|entgegenkommen|entgegen ~ P|preis|betrag; kommen sie ~ entgegen ~ P;
        vergleich|vergleichsweise|vergleichszahlung|vergleichsvorschlag; pauschal ~ M|B;
        endgultige*|abgeltung|abgegolten|abgelten; zur abgeltung; zur ~ erledigung; gegen zahlung von;
        restschuld ~ erlass*; einmalzahlung ~ M|B; biete*|bieten ~ M|B|P;
        M|B ~ und ~ erledigt|fertig|vom_tisch|schluss|sache|quitt|alles;
        fur M|B ~ vom_tisch|erledigt|aus_der_welt|abschliessen|erledigen; gehen ~ runter; gehen sie ~ auf M|B;
        auf M|B ~ reduzieren|senken|runter|einigen|kurzen;
        reduzieren|reduzier*|senken|kurzen ~ betrag|rechnung|preis|forderung|auf|um|P|M; M|B ~ statt M; statt M ~ M;
        zufrieden ~ mit M; begnugen; glatt|glatte ~ M|B; abrunden|runden;
        skontoabzug|skonto abgezogen|skontieren|skonti; mit skonto; P abgezogen|abgez; abgezogen ~ P|skonto;
        ziehe|ziehen ~ P ~ ab; P drauf; P geben; geben ~ P;
        geben|gebt|gibt|gewahren|gewahrt|einraumen ~ P|nachlass|rabatt; halber preis; halben preis; um P; mit P;
        preislich; am preis ~ machen|gehen|drehen; preis ~ entgegenkommen|nachlassen; ziehen sie M|B ab;
        ziehen ~ M|B ab; M|B ab; gegessen
    """,
    "no_disc": """
        ohne skonto|abzug|nachlass|rabatt; kein skonto|rabatt|nachlass; vollen betrag|ganzen_betrag;
        den vollen|gesamten betrag
    """,
    "fee": """
        mahngebuhr*|mahnspesen|mahnkosten|mahnpauschale|spesen|mahngebuehr*; gebuhr|gebuhren|gebuehr|gebuehren;
        zinsen|verzugszins*|zins; verzugspauschale|pauschale|verzugsschaden; inkasso*|inkassokosten;
        kosten|nebenkosten|zusatzkosten|bearbeitungsgebuhr*|zuschlag|aufschlag|strafe|strafzins*|saumniszuschlag;
        nebenforderung*; M mahn*; *gebuhren; *gebuehren; *zinsen
    """,
    "waive": """
        verzichten|verzichte|verzicht|verzichtet; erlassen|erlass|erlasst; streichen|gestrichen|streichung|streicht;
        stornieren|storniert|storno|stornierung; ausbuchen|ausgebucht|ausbuchung; buchen|buche ~~ aus;
        weglassen|weg|wegfallen|entfallen; lassen ~ weg|fallen; fallen lassen; fallenlassen;
        kulanz*|kulanterweise|kulant|kulanterweise; absehen; sehen ~ ab; zurucknehmen|zuruckgenommen;
        nehmen ~ zuruck; ohne ~;
        nicht ~ zahlen|bezahlen|berechnen|verrechnen|akzeptieren|einsehen|gerechtfertigt|anerkennen;
        sehe|sehen ~ nicht ein; zahle|zahlen ~ nicht|keine; nachsehen; rausnehmen|rausgenommen|herausnehmen|raus;
        abziehen; gutschreiben|gutschrift;
        unberechtigt|uberzogen|unverhaltnismassig|zu_hoch|ungerechtfertigt|ubertrieben; erstatten|erstattung;
        konnen sie behalten|vergessen; nur ~ hauptforderung|rechnungsbetrag|hauptbetrag; vergessen|vergessen_wir;
        wegstreichen|ausnahmsweise; widersprech*|widerspreche; nicht ~ mit; rauslassen; sparen; schenken;
        entgegenkommen
    """,
    "waive_whole": """
        verzicht*|erlass*|streich*|stornier*|ausbuch*|weglass* ~~ mahngebuhr*|mahngebuehr*|gebuhr*|gebuehr*|zinsen|
        verzugszinsen|mahnspesen|mahnkosten|spesen|pauschale|inkassokosten|kosten;
        mahngebuhr*|mahngebuehr*|gebuhr*|gebuehr*|zinsen|verzugszinsen|mahnspesen|mahnkosten|spesen|pauschale|
        inkassokosten|kosten ~~ verzicht*|erlass*|streich*|gestrichen|stornier*|ausbuch*|ausgebucht|weg|weglass*|
        fallen|entfallen|wegfallen|raus|nachlassen; ohne ~ mahngebuhr*|gebuhr*|zinsen|mahnspesen|spesen
    """,
    "m_ideal": "ideal",
    "m_card": """
        kreditkarte|karte|kartenzahlung|ec_karte|ec|visa|mastercard|girocard|bankomatkarte|bankomat|debitkarte|
        kreditkarten; ec karte; mit karte
    """,
    "m_bancontact": "bancontact",
    "m_direct_debit": """
        lastschrift*|sepa_lastschrift|einzug|bankeinzug|einzugsermachtigung|abbuchung|abbuchen|einziehen|
        abbuchungsauftrag|lsv|debit_direct|sepamandat|mandat; sepa mandat; sepa lastschrift; buchen ~ ab;
        vom konto ~ abbuchen|einziehen
    """,
    "m_paypal": "paypal; pay pal",
    "m_cheque": "scheck|schecks|verrechnungsscheck|check",
    "m_bill_of_exchange": "wechsel|wechselbrief; akzept",
    "m_cash": "bar|barzahlung|bargeld|cash; in bar",
    "m_bank_transfer": """
        uberweisung|bankuberweisung|ueberweisung; per uberweisung|ueberweisung; telebanking|erlagschein|zahlschein
    """,
    "m_payment_link": """
        link|zahlungslink|bezahllink|zahllink|qr|qr_code|qrcode|payment_link; qr code; zahlungslink; link schicken;
        girocode
    """,
    "m_other": """
        twint|klarna|sofortuberweisung|apple_pay|google_pay|giropay|wero|eps|crypto|bitcoin|revolut|western_union|
        amazon_pay; twint; klarna; apple pay; google pay; sofortuberweisung; giropay; wero; eps; bitcoin;
        qr rechnung; bezahlen in naturalien; western union; revolut; einzahlungsschein; postanweisung; wise
    """,
    "method": """
        zahlen|zahle|bezahlen|bezahle|begleichen per|mit|via|uber|in|bar; per; mit; via; akzeptieren|nehmen sie;
        moglich ~; haben sie; schicken|senden|schick|send ~ link|qr; link; geht ~ auch|nicht|noch;
        zahlungsart|zahlungsmethode|zahlungsweise|zahlungsmoglichkeit; auch; lieber; statt; nur ~;
        funktioniert ~ nicht; gesperrt; kann man; konnen ~; umstellen
    """,
    "r_quality": """
        defekt*|kaputt*|beschadig*|beschaedig*|mangel*|maengel|mangelhaft*|mangelrug*|zerkratzt|kratzer|riss|risse|
        gerissen|gebrochen|zerbrochen|undicht|leck|leckt|tropft|rost|rostet|schimmel*|verschimmelt|verdorben|bruch|
        bruchschaden|verbeult|delle*; schlecht* ~ qualitat|ausgefuhrt|verarbeitet|arbeit|gemacht; qualitat;
        funktioniert|funktionieren|lauft ~ nicht|nie|immer_noch_nicht|ned;
        falsche|falscher|falsches|andere ~ farbe|grosse|modell|ausfuhrung|ware|artikel|teil|material;
        reklamier*|reklamation*|beanstand*|bemangel*|bemaengel*|gerugt;
        nachbesser*|nachbesserung|ausbessern|reparier*|reparatur|repariert;
        umtausch*|umgetauscht|ersatz|ersatzlieferung|austausch*; nicht ~ wie ~ bestellt|vereinbart|beschrieben;
        unbrauchbar|unsachgemass|pfusch|schlampig|murks; nicht fachgerecht|fertig|fertiggestellt;
        unvollstandig ausgefuhrt; gewahrleistung|garantie; abgelaufen|verdorben;
        fehler|fehlerhaft*|schaden|schadhaft; farbe ~ stimmt|andere; storung|storungen|ausgefallen|ausfall;
        sturzt ~ ab; nicht ordnungsgemass|sauber; bleibt ~ kalt; entspricht ~ nicht; fehlerhaft; sprung|risse;
        undicht
    """,
    "r_delivery": """
        nicht|nie|noch_nicht ~ geliefert|erhalten|angekommen|bekommen|eingetroffen|gekommen|zugestellt|erbracht;
        nie ~ angekommen|geliefert|erhalten|bekommen|gekommen|eingetroffen|gesehen;
        keine ~ lieferung|ware erhalten|bekommen; keine ware;
        unvollstandig*|unvollstaendig*|teillieferung|fehlmenge|fehlt|fehlen|fehlten|fehlte|fehlende*;
        nur ~ geliefert|erhalten|bekommen|angekommen|gekommen; zu wenig ~ geliefert|erhalten|bekommen;
        zu spat geliefert|gekommen; verspatet*|lieferverzug|lieferverzogerung;
        warten ~ noch ~ auf ~ lieferung|ware|teile|rest|nachlieferung|paket;
        nachlieferung|nachliefern|nachgeliefert|ruckstand; paket ~ verloren|nie|nicht; lieferschein ~ nur|fehlt;
        leistung ~ nicht ~ erbracht; nicht ~ erbracht|ausgefuhrt|durchgefuhrt|gemacht|erschienen;
        niemand ~ gekommen|erschienen; verloren gegangen; halb geliefert; zur halfte; gar nicht; nicht vollstandig;
        auf halbem; statt der bestellten|C ~ geliefert|nur; nur ~ statt; noch nicht da ware|lieferung|paket;
        ware ~ nicht da
    """,
    "r_price": """
        preis ~ falsch|stimmt|zu_hoch|hoher|abweich*|nicht|anders|vereinbart|war;
        zu viel ~ berechnet|verrechnet|verlangt|fakturiert; zuviel ~ berechnet|verrechnet|verlangt; zu hoch|teuer ~;
        zu viele stunden; falsch* ~ preis|betrag|tarif|stundensatz|steuersatz|menge|berechnet|mwst;
        falsch berechnet|abgerechnet|fakturiert;
        vereinbart*|abgesprochen|abgemacht|ausgemacht|angeboten|zugesagt ~ war*|M|waren|preis|stundensatz|rabatt|
        wurde*; laut ~ angebot|vertrag|auftrag|kostenvoranschlag|offerte|bestellung; im angebot ~;
        angebot ~ war|stand|standen|M|lautete; offerte ~ M|war|stand|lautete; kostenvoranschlag;
        stundensatz|tagessatz|einzelpreis|stuckpreis|tarif; betrag ~ stimmt ~ nicht;
        betrag ~ falsch|zu_hoch|nicht_korrekt|nicht_richtig; statt M; statt der ~ M; und nicht M; nicht M;
        sie ~ berechnen|verrechnen ~ M; berechnet ~ wurden|haben ~ M;
        rabatt|nachlass|skonto ~ vereinbart|zugesagt|vergessen|versprochen;
        vereinbarter|zugesagter|versprochener rabatt|nachlass; rabatt ~ nicht ~ berucksichtigt|abgezogen;
        skonto ~ nicht ~ berucksichtigt; preisabweichung|preisdifferenz|differenz; rechenfehler|ubertragungsfehler;
        mwst|mehrwertsteuer|umsatzsteuer ~ falsch|nicht;
        hoher als|mehr_als ~ angebot|vereinbart|abgesprochen|kostenvoranschlag; stunden ~ zu viel|nicht; doppelt so;
        war ~ vereinbart|ausgemacht|angeboten|abgesprochen; nicht mit M|B|N
    """,
    "r_not_ordered": """
        nie|niemals|nicht|nichts|nix ~ bestellt|beauftragt|in_auftrag|gekauft|unterschrieben|abgeschlossen|
        angefordert|gebucht|geordert|beantragt|vereinbart;
        nie ~ bestellt|beauftragt|kunde|gekauft|unterschrieben|vertrag; keine ~ bestellung|beauftragung|auftrag;
        kein* ~ auftrag|vertrag|bestellung ~ erteilt|geschlossen|gegeben|vorhanden; kein vertrag;
        gekundigt|kundigung|gekuendigt|kuendigung; widerrufen|widerruf; storniert ~;
        zuruckgeschickt|zuruckgesandt|retourniert|retoure|zuruckgegeben|zurueckgeschickt|retour;
        ohne ~ auftrag|bestellung|zustimmung; unbestellt; kenne|kennen ~ nicht ~ firma|sie;
        kostenlose* ~ probe*|test*; probeabo|testphase|probemonat; nicht ~ beauftragt; nicht bestellt; unbekannt;
        fake|betrug; hat ~ niemand beauftragt|bestellt; niemand ~ beauftragt|bestellt
    """,
    "r_duplicate": """
        doppelt|doppelte|doppelberechnung|doppelrechnung;
        zweimal|zwei_mal|2x|2_mal|C ~ berechnet|verrechnet|rechnung|dieselbe;
        dieselbe|derselben|dasselbe|gleiche ~ rechnung|lieferung|leistung|auftrag|lieferschein;
        bereits|schon ~ berechnet|abgerechnet|fakturiert|verrechnet
    """,
    "r_credited": """
        gutschrift|gutschriften|storniert|stornorechnung|gutgeschrieben; gutgeschrieben|storno;
        rechnung ~ storniert; gutschriftsnummer
    """,
    "r_wrong_party": """
        falsche ~ firma|person|adresse|empfanger|gesellschaft|ansprechpartner;
        falscher ~ empfanger|adressat|schuldner|kunde|meier|muller|ansprechpartner; falschen ~;
        nicht ~ wir|wir_sind|ich|unsere_rechnung|meine_rechnung|uns ~ zustandig|schuldner|rechnungsempfanger|kunde|
        gemeint|betrifft|fur_uns|fur_mich; nicht unsere_rechnung|firma; nicht meine rechnung;
        verwechs*|verwechslung; namensvetter|namensgleich*; andere ~ firma|gesellschaft|person;
        vorbesitzer|vorganger|vormieter|vorpachter; fruhere* ~ inhaber|besitzer|pachter|eigentumer;
        ubernommen|uebernommen|verkauft ~ geschaft|betrieb|lokal|laden|firma; nichts ~ zu_tun|damit_zu;
        damit ~ nichts zu tun; betrifft ~ uns|mich nicht; nicht auf ~ namen; gehort ~ nicht ~ uns|mir;
        ausgezogen|gmbh_in; meinen sie|vielleicht_die; gehort mir|uns ~ nicht mehr; nicht meine|unsere baustelle;
        der kaufer ist
    """,
    "disp": """
        vereinbart|ausgemacht|abgemacht war|waren; bestreite|bestreiten|bestritten|bestreitet;
        beanstand*|reklamier*|reklamation; stimmt|stimmen ~ nicht|ned|net|nie;
        nicht ~ stimmt|stimmen|korrekt|richtig|berechtigt|nachvollziehbar|ordnungsgemass|geschuldet;
        falsch|falsche|fehlerhaft*|unkorrekt|unrichtig;
        widersprech*|widerspruch|widerspreche|einspruch|einwand|einwande; unberechtigt*|ungerechtfertigt*;
        schulden ~ nichts|nicht; schulde ~ nichts|nicht; nichts schuldig;
        korrigier*|korrektur|rechnungskorrektur|berichtig*|korrigierte;
        gutschrift ~ bitte|uber|erstellen|erwart*|schicken|senden|M; bitte ~ gutschrift|um_gutschrift;
        zahle|zahlen|bezahlen|bezahle|uberweise|uberweisen ~ erst|nicht ~ nach|wenn|bis|solange|sobald;
        erst ~ nach ~ reparatur|nachbesserung|lieferung|umtausch|klarung|erhalt|korrektur|mangelbeseitigung;
        solange ~ nicht; bis ~ behoben|geklart|geliefert|repariert|ersetzt|korrigiert|nachgebessert|erledigt|ersatz;
        einbehalten|einbehalt|zuruckbehalt*|zuruckbehaltungsrecht|zuruckhalten; mindern|minderung; ersetzen|ersatz;
        verjahrt|verjahrung; irrtum|fehler ~ rechnung|ihrerseits; strittig|streitig|unstrittig*; gekurzt;
        verweigern|verweigere; nicht ~ fallig|offen; erst ~ dann; klarung ~; keine ~ zahlungspflicht|grundlage;
        nicht ~ anerkennen|anerkannt|erkennen; erkennen ~ nicht ~ an; erkenne ~ nicht ~ an;
        rechnung|betrag kurzen|kurze|gekurzt
    """,
    "hard": """
        duster; finanziell ~ duster|eng|schlecht|angespannt|nicht gut; miserabel; kommt ~ kein geld; kein geld rein;
        liquiditat*|liquidit*|engpass|liquiditatsengpass; knapp_bei_kasse;
        finanziell|geld|kasse|gerade|momentan|grad|derzeit ~ knapp; knappe kasse;
        finanziell* ~ schwierig*|engpass|eng|angespannt|situation|lage|probleme|schwierigkeiten|angeschlagen|
        schlecht;
        schwierig*|schwer*|schlecht*|mau*|schwach* ~ zeit|lage|monat|monate|phase|saison|jahr|situation|
        auftragslage|geschaftslage|quartal|winter;
        kein|keine|nicht ~ geld|mittel|liquiditat|einnahmen|einkommen|auftrage|umsatz|kohle|flussig|rucklagen|genug|
        arbeit|liquide; kein geld; nicht flussig; pleite|blank|klamm;
        konto ~ leer|uberzogen|gesperrt|im_minus|gepfandet; im minus; dispo;
        umsatz*|umsatze ~ eingebrochen|ruckgang|weggebrochen|gesunken|zuruckgegangen|fehlt|halbiert;
        umsatzeinbruch*|umsatzruckgang|auftragsflaute|flaute|auftragsmangel;
        auftrage ~ weggebrochen|fehlen|storniert|ausgeblieben|verschoben; verlust|verluste;
        krank|erkrankt|krankheit|krankenhaus|spital|operation|operiert|unfall|krebs|reha|krankgeschrieben|
        krankenstand|krankengeld|burnout|klinik;
        arbeitslos*|gekundigt_worden|job_verloren|kurzarbeit|kurzgearbeitet|stelle_verloren|entlassen|buergergeld|
        burgergeld|hartz|sozialhilfe|jobcenter|notstandshilfe; job verloren; stelle verloren; arbeit verloren;
        kann|konnen|konnte|konnten ~~ nicht|ned|net ~ zahlen|bezahlen|leisten|aufbringen|begleichen|stemmen|
        uberweisen; nicht ~ zahlen ~ kann|konnen;
        kann|konnen ~ momentan|derzeit|aktuell|gerade|jetzt|moment ~ nicht|nichts|gar|keine*;
        kann|konnen ~ nichts|nix zahlen|bezahlen; gebrannt; steht still; nicht ~ in der lage; ausserstande;
        nicht leisten; schaffe ~ nicht|ned; schaffen ~ nicht; schaffe ich ~ nicht;
        nicht moglich ~ zahlen|begleichen|betrag;
        zahlungsschwierigkeiten|zahlungsunfahig|zahlungsprobleme|zahlungsengpass|geldnot|geldsorgen|geldprobleme;
        warten ~ auf ~ zahlung*|geldeingang|zahlungseingang|kunden|forder*|gehalt;
        kunde*|auftraggeber ~ nicht ~ bezahlt|zahlt|gezahlt;
        kunde*|auftraggeber ~ insolven*|pleite|bezahlt|zahlt|saumig;
        ausstehende* zahlungen|forderungen|aussenstande; aussenstande; brand|hochwasser|wasserschaden|einbruch;
        scheidung|trennung|getrennt; verstorben|gestorben|tod|todesfall|beerdigung|begrabnis|witwe|witwer;
        meine|unsere|viele|hohe schulden; uberschuldet|verschuldet; uber wasser; wasser bis zum hals; das wasser;
        am limit|limit|ende; nicht rosig; lauft ~ schlecht|nicht_gut|zah|mau|schleppend;
        geschaft ~ lauft|ruht|schlecht|geschlossen|steht; rezession|krise|inflation|energiekosten|energiepreise;
        mehr ~ geht ~ nicht|ned; mehr ~ nicht ~ drin; mehr ist nicht drin; mehr kann ich ~ nicht; nicht drin;
        sitzt ~ nicht locker; angespannt*|prekar|eng|klemme|durststrecke|talsohle; enge lage;
        baustelle* ~ steh*|still; geschlossen ~ wochen|monate; rente|mindestsicherung|alleinerziehend;
        lohne|gehalter; aktuell ~ sehr eng; etwas eng; grad eng; puste aus; quasi bei null; bei null; nicht stemmen;
        ich schlafe kaum; nicht mehr wovon; weiss ~ wovon; aufgefressen; keine|ohne kohle; kohle fehlt;
        nicht da geld; geld ~ nicht da; baustelle steht; steht die baustelle; kein mensch uberweist
    """,
    "insol": """
        insolven*|insolvenzverfahren|insolvenzverwalter*|insolvenzantrag|insolvenzverwalterin|privatinsolvenz|
        insolvenzeroffnung|regelinsolvenz|verbraucherinsolvenz;
        konkurs*|konkursamt|konkursverfahren|privatkonkurs|konkurseroffnung; zahlungsunfahigkeit;
        sanierungsverfahren|sanierungsplan|sanierungsverwalter|restrukturierungsplan|starug;
        nachlassverfahren|nachlassstundung|sachwalter*|nachlassvertrag; masseverwalter|masseverwalterin;
        schuldnerberat*|schuldenberat*|schuldenregulierung*|schuldnerberatungsstelle|schuldenbereinigung*;
        eroffnung des; amtsgericht|insolvenzgericht ~ eroffnet|beschluss;
        glaubigerversammlung|forderungsanmeldung|tabelle_anzumelden|zur_tabelle; forderungen ~ anzumelden|anmelden;
        schutzschirm*|eigenverwaltung; bankrott; liquidation|liquidator|in_liquidation|abwicklung;
        betreibungsamt|lohnpfandung|pfandung*; eidesstattliche versicherung|vermogensauskunft;
        erwachsenenvertret*|betreuer_bestellt
    """,
    "offset": """
        verrechne|verrechnung ~ mit|gegen|wir|gutschrift|forderung|offene*; aufrechnen|aufrechnung|aufgerechnet;
        rechne|rechnen ~ auf;
        gegenrechnen|gegenrechnung|gegengerechnet|gegenforderung|saldieren|saldiert|kompensieren|kompensation;
        verrechnen; schulden uns|mir; sie schulden ~ uns|mir|noch; ihr schuldet; ihrerseits ~ offen|rechnung;
        unsere ~ rechnung ~ an_sie|offen|unbezahlt; rechnung von uns; rechnung ~ bei ihnen ~ offen;
        sie haben ~ unsere_rechnung|noch ~ offen; haben ~ noch ~ gut bei ihnen; guthaben ~ verrechn*|bei_ihnen;
        steht ~ uns|mir ~ noch ~ zu; bekommen|bekomme|kriege ~ noch ~ von ihnen|euch;
        abziehen von ~ ihrer|der ~ rechnung; gegenleistung|im tausch|tausch|tauschen|naturalien;
        arbeite|arbeiten|leistung* ~ dafur|im_gegenzug; abarbeiten; quitt; dafur ~ machen|mache ~ ihnen;
        ausgleich ~ mit ~ unserer|offenen; in abzug ~ forderung; kaution ~ verrechn*
    """,
    "q_copy": """
        kopie|rechnungskopie|duplikat|zweitschrift|zweitausfertigung;
        rechnung|rechnungen ~ nochmal|nochmals|noch_einmal|erneut|schicken|senden|zusenden|mailen|zukommen|
        zustellen|ubermitteln|weiterleiten|als_pdf|noch_mal;
        schicken|senden|schick|send|mailen|ubermitteln|zusenden|stellen ~ rechnung|rechnungen|kopie|pdf|beleg|
        unterlagen ~; nochmal|nochmals|erneut|noch_einmal ~ rechnung|zuschicken|schicken|senden|zusenden|mailen;
        keine ~ rechnung ~ erhalten|bekommen|gesehen|vorliegen|da|gefunden|eingegangen;
        rechnung ~ nie|nicht|nirgends|nicht_mehr ~ erhalten|bekommen|gefunden|vor|eingegangen|angekommen|auffindbar|
        auf; rechnung ~ liegt ~ nicht; liegt ~ keine rechnung; finde* ~ rechnung ~ nicht|nirgends|nicht_mehr;
        finde* ~ rechnung; rechnung fehlt|verlegt|verloren|weg; welche rechnung|rechnungen; um welche rechnung;
        originalrechnung; anhang ~ fehlt|leer; habe ~ rechnung ~ nicht; wo bleibt ~ rechnung; rechnung zur
    """,
    "q_bank": """

        welche*|ihre|neue|die|um|eine|eure iban|bankverbindung|kontonummer|bankdaten|kontodaten|bic|kontoverbindung;
        welches konto; auf welches konto; wohin ~ uberweisen|zahlen; verwendungszweck ~ angeben|welch*;
        welchen verwendungszweck; zahlungsreferenz|referenznummer; bankverbindung ~ fehlt|nennen|mitteilen
    """,
    "q_balance": """
        wie viel|wieviel ~ offen|schulde|schulden|noch|muss|genau|insgesamt|ist|steht|sind;
        was ~ offen|schulde|schulden|noch_offen|schuldig|insgesamt;
        saldo|kontostand|saldenliste|saldenbestatigung|offene_posten|op_liste ~;
        kontoauszug ~ schicken|bitte|ubersicht|kundenkonto;
        aufstellung|ubersicht|auflistung|forderungsaufstellung|zusammenstellung; offenen posten; offene posten;
        genauer|genaue|genauen|aktuelle*|exakte* betrag|stand|saldo|summe; gesamtbetrag|gesamtsumme|restbetrag ~ ?;
        wie hoch ~ betrag|saldo|restschuld|summe|forderung|offen; welche rechnungen ~ offen; was ~ genau ~ offen;
        offener betrag; aktueller stand; gesamtsaldo*
    """,
    "q_charges": """
        was|warum|wieso|weshalb|wofur|woher|wie|welche ~ mahngebuhr*|zinsen|kosten|gebuhr*|M|pauschale|
        verzugszinsen|mahnspesen|inkassokosten|spesen; wie ~ setz*|berechn*|errechnen|zusammen;
        woher ~ kommen|kommt; wofur ~ sind|ist;
        aufschlusseln|aufschlusselung|erklaren|erklarung|erlautern ~ gebuhr*|zinsen|kosten|M|mahngebuhr*|spesen;
        fallen ~ zinsen|kosten|gebuhren ~ an|zusatzlich; kommen ~ zinsen|kosten|gebuhren ~ dazu|drauf;
        welcher zinssatz; zusatzliche kosten; rechtsgrundlage
    """,
    "q_offer": """
        gilt ~ angebot|skonto|nachlass|das|vorschlag|noch|auch|rabatt|frist; bis wann ~ gilt|gultig|angebot;
        wie lange ~ gilt|gultig|angebot|angebot; was passiert|geschieht|ist ~ wenn|falls|mit;
        was ~ bedeutet|heisst|meinen ~; welche ~ bedingungen|optionen|moglichkeiten|konditionen|varianten;
        verstehe ~ angebot|vorschlag|variante|option ~ nicht; nicht ~ verstanden|klar ~ angebot|vorschlag;
        wie funktioniert|lauft; kann|konnen|konnten ~ fruher|vorzeitig|eher ~ zahlen|ablosen|tilgen;
        muss|mussen ~ unterschreiben|unterschrieben|unterzeichnen;
        inklusive|inkl|exklusive|zzgl|brutto|netto ~ ?|mwst; ist ~ inklusive|inkl; ist ~ das ~ angebot;
        wann ~ erste|ersten|beginnt|fallig|rate; entfallen ~ mahn*|dann; genauer erklaren|erlautern; auswirkung*;
        ist das angebot; stehen ~ angebot ~ noch; welche termine; zu welchem termin|datum
    """,
    "q_other": """
        bestellnummer|auftragsnummer|bestellnr|auftragsnr|kostenstelle|leitweg*|bestellreferenz|po_nummer|
        bestell_nr|lieferschein*|lieferscheinnummer|leistungsnachweis*|stundennachweis*|stundenzettel|regiebericht*;
        wofur|worum|was ~ ist ~ rechnung|geht|das; worum geht; was ist das; wofur ist|war;
        wer ~ bestellt|beauftragt|sind|ist|hat;
        welche* ~ leistung|lieferung|bestellung|auftrag|baustelle|projekt|objekt;
        sind sie ~ roboter|bot|mensch|echt*|ki|maschine; bist du ~ bot|mensch|roboter; spreche ich ~ mit;
        ist das ~ bot|roboter|betrug|echt*|ki|ernst; steuernummer|ust_id;
        konnen|konnten|konntest sie|ihr|du ~ bestatigen|sagen|mitteilen|erklaren|prufen|nachsehen|schicken|geben|
        zusenden|senden; bitte ~ um ~ info|auskunft|ruckmeldung|klarung|bestatigung|erklarung|bestatigen;
        bitte ~ bestatigen|mitteilen; wann|warum|wieso|wer|was|welche*|wo|wie ~~ ?; postanschrift|anschrift;
        in den verwendungszweck; kundennr
    """,
    "wh": "was|warum|wieso|weshalb|wer|wann|wo|wohin|woher|wie|wieviel|welche*|wofur|worum",
    "human": """
        rufen|ruf|ruft|rufst|anrufen|zuruckrufen|kontaktieren ~~ mich|uns|zuruck|F; ruf|rufen|ruft ~~ an;
        melden sie sich ~ bei_mir|bei_uns|telefonisch; anruf|ruckruf|rueckruf|telefonat|telefontermin|ruckruf;
        bitte ~ anrufen; bitte ~ um ~ ruckruf|anruf|rueckruf; telefonisch*|per_telefon|fernmundlich;
        mit ~ mensch*|person|mitarbeiter*|jemand*|vorgesetzte*|chef|geschaftsfuhr*|sachbearbeiter*|kollegin|
        kollegen|ansprechpartner* ~ sprechen|reden|telefonieren|verbinden|zu_tun|sprech;
        echten|echter|richtigen|lebenden menschen|mensch|person|mitarbeiter; menschlichen; ansprechpartner;
        personlich*; erreichen ~ mich|uns ~ unter|am|auf|F; erreichbar ~ unter|F; unter F; bin ~ erreichbar;
        kein|keinem|keinen ~ bot|roboter|computer|automaten|maschine|chatbot;
        lieber ~ telefonisch|sprechen|personlich|reden; durchstellen|verbinden; meine nummer|handynummer;
        klaren ~ nicht schriftlich|telefonisch|personlich; termin ~ vereinbaren|machen|gesprach; gesprach;
        vorbeikommen|zusammensetzen|treffen; jemand ~ anrufen|melden;
        konnen|mochte|mochten|lieber|bitte ~ telefonieren|telefon|telefonisch; telefonieren; per telefon;
        sprechen|reden|telefonieren ~ mit jemand*|ihnen|chef; konnen wir ~ reden|sprechen|telefonieren
    """,
    "selfcall": """
        ich|wir rufe|rufen|telefoniere|melde ~ sie|dich|euch ~ an|zuruck|spater;
        rufe ~ sie|dich ~ an|zuruck|morgen|D; melde ~ telefonisch
    """,
    "redirect": """
        arbeite*|arbeitet ~ nicht mehr ~;
        nicht mehr ~ bei uns|hier|im_unternehmen|im_haus|tatig|beschaftigt|in_der_firma|zustandig|fur;
        ausgeschieden|verlassen|im_ruhestand|pensioniert|in_rente|in_pension;
        nicht ~ zustandig|zustaendig|der richtige*|die richtige*|richtig_bei|verantwortlich; falsch verbunden;
        falsche ~ adresse|abteilung|ansprechpartner|person|mailadresse|nummer|postfach;
        falscher ansprechpartner|kontakt; bin ~ falsche ansprechpartner*; wenden sie sich|bitte_an; wenden ~ an;
        richten ~ an; zustandig ist|sind|dafur; schicken|senden|mailen|adressieren|richten|schreiben ~~ an E; E;
        bitte ~ an ~ E|buchhaltung|zentrale|hauptverwaltung|steuerberater|kreditorenbuchhaltung|verwaltung|kollegin;
        kummert sich ~; steuerberater*|buchhalter*|steuerbuero ~ macht|erledigt|kummert|zustandig|wenden;
        hauptverwaltung|muttergesellschaft|shared_service; nachfolger*|nachfolge|abgelost|ubernommen_hat;
        neue* ~ ansprechpartner*|adresse|mailadresse|kontakt|kassier*; kontaktieren ~ sie ~ herrn|frau|E|die|den;
        buchhaltung ~ macht|ist ~ ausgelagert|jetzt|nun|extern; hausverwaltung|verwalter; das macht ~ bei uns;
        da mussen sie ~; nur die filiale|niederlassung; meine kollegin|kollege ~ ist ~ zustandig;
        lieferantenportal|portal; nicht ich|mein; hier ist nicht mehr; nummer abgegeben
    """,
    "ack": """
        prufe|prufen|gepruft|pruft|prufung|pruefe|pruefen|klare|klaren|geklart|klaere|klaeren|abklar*|abklaren|
        klarung|schaue|schauen|schau|ansehen|anschauen|nachsehen|nachschauen; melde|melden|meldet ~ mich|uns|sich;
        melde mich; melden uns; uberlege|uberlegen|ueberlege|ueberlegen|uberlegung|bedenkzeit;
        besprechen|bespreche|besprochen|besprechung|bereden|absprechen|beraten|rucksprache|abstimmen|abstimmung|
        rueckfrage|ruckfrage; halte ~ rucksprache; komme|kommen ~ auf sie ~ zu|zuruck; zuruckkommen;
        weitergeleitet|weitergegeben|weiterleiten|weitergereicht|weiterleite; leite|gebe|geben|leiten|gib ~ weiter;
        zur kenntnis|kenntnis_genommen;
        erhalten|angekommen|eingegangen|bekommen ~ mail|nachricht|schreiben|mahnung|erinnerung|angebot|vorschlag;
        mail|nachricht|schreiben|mahnung|erinnerung|angebot|vorschlag ~ erhalten|angekommen|eingegangen|bekommen;
        danke|dank ~ fur ~ nachricht|mail|info|information|erinnerung|angebot|vorschlag|hinweis|ruckmeldung|antwort;
        gebe|geben ~ bescheid; bescheid; ruckmeldung|rueckmeldung;
        liegt ~ geschaftsleitung|chef|buchhaltung|geschaftsfuhrung|vor|bei; entscheid*|entscheidung|entschieden;
        frage ~ nach|mal; antworte|antworten|antwort ~ D|folgt|spater|in_kurze; intern;
        in bearbeitung|prufung|klarung; bearbeiten|bearbeitet; kummere|kummern|kuemmere ~ mich|uns darum;
        notiert|vermerkt; recherchier*;
        muss|mussen ~ erst|zuerst|noch ~ fragen|prufen|klaren|schauen|besprechen|abklaren|nachsehen|warten;
        vorlegen|vorgelegt; denke ~ nach|druber; denken ~ nach|druber; druber nachdenken; nachdenken;
        schlafe ~ druber; uber nacht|schlafen; freigabe|genehmigung;
        sitzung|vorstand|geschaftsleitung|geschaftsfuhrung|beirat; verstanden; gelesen; mal schauen;
        verbuchungsprufung; nachgehen; gehe|gehen ~ nach; horen ~ von uns|mir; antwort haben sie; traktandiert;
        vorstandssitzung; nichts zusagen; weitergegeben
    """,
    "auto": """
        automatische ~ antwort|nachricht|mail|benachrichtigung;
        automatisch ~ generiert*|erstellt*|versendet|erzeugt*; abwesenheit*|abwesenheitsnotiz|abwesend;
        nicht ~ im buro|im_haus|am_arbeitsplatz|im_office|erreichbar; im urlaub|ferien|mutterschutz|elternzeit;
        in ~ elternzeit|karenz|urlaub|ferien|den_ferien; urlaub|betriebsurlaub|betriebsferien|resturlaub;
        ausser haus; geschlossen; buro ~ geschlossen|nicht besetzt|unbesetzt;
        wieder ~ da|erreichbar|im_buro|im_haus|zuruck|fur_sie|D|besetzt; zuruck ~ D|im_buro; ab D wieder;
        nicht ~ weitergeleitet|gelesen|bearbeitet|beantwortet; dringende* ~ fallen|angelegenheiten|anliegen;
        in dringenden; ihre ~ nachricht|anfrage|mail|e_mail ~ eingegangen|erhalten|registriert|bearbeitet|wurde|ist;
        ticket|vorgangsnummer|ticketnummer|fallnummer|vorgang;
        bearbeiten ~ schnellstmoglich|innerhalb|anfragen|reihenfolge; innerhalb ~ D ~ antworten|melden|bearbeiten;
        antworten ~ innerhalb|binnen; noreply; nicht auf diese ~ antworten; keine antwort auf diese;
        eingangsbestatigung|empfangsbestatigung; postfach ~ nicht; vielen dank fur ihre ~ nachricht|anfrage|mail;
        danke fur ihre nachricht; schnellstmoglich; e mails werden; winterpause|sommerpause; wieder fur sie da;
        offnungszeiten
    """,
    "back": "wieder; zuruck; ab; erreichbar; bis; ruckkehr; offnen*|geoffnet",
    "s_lawyer": """
        anwalt*|rechtsanwalt*|rechtsanwalte|anwaltin|kanzlei|rae; mandant*|mandantin|mandantschaft;
        vollmacht|anwaltlich*; rechtsbeistand|rechtsvertret*|rechtsschutz*|jurist*; vertreten ~ interessen;
        wahrnehmung ~ interessen
    """,
    "s_lawyer_threat": """
        mein* anwalt; unser* anwalt; an ~ anwalt; anwalt ~ ubergeben|weitergegeben|melden|wenden|eingeschaltet
    """,
    "s_privacy": """
        dsgvo|datenschutz*|personenbezogen*; daten ~ losch*|loesch*|loschung|gespeichert|sperren;
        losch*|loesch* ~ daten|nummer|adresse|mail*|kontakt*; auskunft ~ dsgvo|art|daten|gespeichert; art ~ dsgvo;
        art 15|17|21; widerspreche* ~ verarbeitung|nutzung|speicherung; einwilligung ~; recht auf vergessen*
    """,
    "s_complaint": """
        beschwerde ~ eingereicht|bei|eingelegt|eingereich*; beschwerde;
        verbraucherzentrale|verbraucherschutz*|arbeiterkammer|konsumentenschutz*|schlichtungsstelle|ombuds*|
        aufsichtsbehorde|aufsicht|datenschutzbehorde|bundesnetzagentur|wettbewerbszentrale|vki|seco;
        anzeige ~ erstattet|erstatten|polizei|bei|gestellt; strafanzeige|polizei|staatsanwaltschaft;
        gemeldet bei|an
    """,
    "s_other": """
        unterlass*|unterlassen|unterlassung;
        keine ~ weiteren|weitere|mehr ~ mails|e mails|mahnungen|nachrichten|schreiben|anrufe|kontakt*|post|emails|
        briefe; nicht ~ mehr ~ kontaktieren|schreiben|anrufen|anschreiben|kontaktiert|belastig*|behelligen|melden;
        nicht mehr ~ zu ~ kontaktieren; hor*|horen ~ auf ~; aufhoren; lassen sie ~ mich|uns ~ in ruhe|ruhe;
        lass ~ in ruhe; belastig*|belaestig*|stalk*|terror; keinen kontakt|kontakt_mehr;
        wunsche ~ kein*|nicht ~ kontakt*|mails; abmelden|austragen; stellen sie ~ ein|mails;
        ihre ~ nummer blockier*; blockier*; stop|stopp; ruhe; schreiben sie ~ nicht mehr; nicht mehr schreiben
    """,
    "vulnerable": """
        verstorben|gestorben|tod|todesfall|beerdigung|begrabnis|beisetzung|trauer*|witwe|witwer|hinterblieben*;
        verloren ~ mann|frau|vater|mutter|sohn|tochter|kind|partner;
        mann|frau|vater|mutter|sohn|tochter|kind|partner ~ gestorben|verstorben|verloren;
        krebs*|chemo*|tumor|palliativ*|hospiz|schlaganfall|herzinfarkt|koma|demenz|alzheimer|intensivstation|
        pflegefall; krankenhaus|spital|klinik|operation|operiert|reha|schwer_krank|schwerkrank|erkrankt|krankheit;
        krank|krankgeschrieben|krankengeld|krankenstand;
        depress*|depressionen|burnout|burn_out|suizid*|selbstmord*|umbringen|nicht_mehr_leben|psychisch*|psychiatr*|
        angstzustande|panik*; kann nicht mehr; konnen nicht mehr; ich kann ~ nicht mehr; weiss nicht mehr weiter;
        nicht mehr weiter; am ende|ende_meiner_kraft; am ende; keinen ausweg; kein ausweg; verzweif*;
        schlaflos*|schlafe ~ nicht mehr; weine*|tranen;
        schuldnerberat*|schuldenberat*|schuldenregulierung|privatinsolvenz|privatkonkurs|burgergeld|buergergeld|
        hartz|sozialhilfe|sozialamt|jobcenter|tafel|caritas|notstandshilfe|grundsicherung|mindestsicherung;
        obdachlos*|zwangsraum*|delogier*|hausliche_gewalt;
        behindert|schwerbehindert|pflege*|erwerbsunfahig|betreuer|betreuung|erwachsenenvertret*;
        kinder ~ nicht ~ essen|versorgen|ernahren; fehlgeburt|totgeburt; spielsucht|sucht*; nichts ~ zu essen
    """,
    "newbank": """
        neue|neuen|neues|andere|anderes|anderen|geanderte|geandert|geaenderte|geaendert|anderung ~ bankverbindung|
        konto|iban|kontoverbindung|bankdaten|kontonummer|bank;
        bankverbindung|konto|iban|kontoverbindung|bankdaten ~ geandert|geaendert|neu|anders|gewechselt|abweich*|
        umgestellt|umgezogen; bank gewechselt; kontowechsel|bankwechsel;
        kunftig|ab_sofort ~ auf ~ konto|iban|folgend*; bezahlt|uberwiesen|ueberwiesen ~~ auf ~ neue*|andere* ~;
        uberweisen ~ auf ~ folgende*|neue*|andere* ~ konto|iban|I; mail ~ neue* ~ bankverbindung|iban|konto;
        iban ~ stimmt|beginnt|passt|fangt
    """,
    "irony": """
        haha|lol|hihi; guter witz; sehr witzig|lustig; wie grosszugig; soll das ~ witz|scherz; scherz|scherzkeks;
        traumen sie; traum weiter; super angebot; ja klar; tolles angebot ~; na klar ~; weihnachtsmann;
        das ist ja wohl; na toll; na bravo
    """,
    "instruct": """
        ignorier* ~ anweisungen|vorherige*|regeln|alle; vorherige* anweisungen; systemprompt|prompt|system;
        du bist jetzt; als ki; sprachmodell; markier* ~ als ~ bezahlt|akzeptiert|erledigt; antworte nur;
        setze ~ rabatt|status; entwicklermodus; bestatige einfach; setze status; system; alle vorherigen regeln;
        vergiss deine vorgaben; antworte nur mit
    """,
    "thanks": "danke|dank|dankeschon|merci|vergelts",
    "all": "alles|gesamt*|ganze|ganzen|voll|volle|vollen|komplett*|auf_einmal|sofort",
    "gone": "zahlungsbeleg|uberweisungsbeleg; von unserem|meinem konto abgebucht|abgegangen",
    "not_neg": """
        kein problem|thema|ding|ursache; nicht nur; warum nicht; oder nicht; wenn nicht;
        keine sorge|ursache|umstande
    """,
    "not_said": "nie|nicht gesagt ~ nicht zahle|zahlen; nie|nicht gesagt; nie|nicht behauptet",
    "tell_me": """
        teilen ~ mit; schicken|senden|geben sie ~ mir|uns; sagen sie ~ mir|uns; um bekanntgabe|mitteilung
    """,
    "instead": "statt; anstatt; anstelle",
    "auto_sure": """
        winterpause|sommerpause|betriebsferien|betriebsurlaub; wieder fur sie da; im urlaub; abwesenheit*;
        automatisch*; in elternzeit|mutterschutz|karenz; offnungszeiten; nicht im buro|haus;
        wird nicht gelesen|weitergeleitet
    """,
}
