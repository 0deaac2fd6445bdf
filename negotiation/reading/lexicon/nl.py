"""Dutch, as written in Flanders and the Netherlands."""

PHRASES: dict[str, str] = {
    "neg": "niet; nie; geen; nooit; noch; nergens; niets; niks; nimmer; niemand; ni; gene",
    "cond": """
        als; indien; mits; op voorwaarde; onder voorwaarde; onder de voorwaarde; voorwaarde; tenzij; zolang;
        enkel als; alleen als; pas als; pas wanneer; op conditie; in ruil voor; onder voorbehoud;
        wanneer jullie|u|je; dan pas; pas dan; pas na; pas nadat; stel dat; gesteld dat; zodra jullie|u|je; anders
    """,
    "than_if": """
        zoals; als volgt; als laatste; als enige; als bedrijf; als klant; als voorschot; als eerste;
        als zelfstandige; als zzp*; als bewijs; als particulier; als bijlage; net als; als het goed is; zo snel als;
        niet als; als ik me niet vergis; als teken; als geste; als gebaar; als tegemoetkoming; als gevolg;
        als ik thuis ben; als penningmeester; als directeur; als vrijwilliger; als vzw; als dat mag; als t mag;
        als dat kan; als het kan; als t kan; als dat ok|goed|oke is; als het past; als u wil; als u wilt;
        als je wil; als je wilt; als dat lukt; als alles goed gaat
    """,
    "but": """
        maar; echter; alleen; enkel; behalve; evenwel; wel liever; uitgezonderd; met uitzondering; op een ding na
    """,
    "ask": """
        kan|kunnen|mag|mogen|zou|zouden|kun|kon|konden ik|we|wij|u|jullie|je|ge|er|dit|dat|het; is het mogelijk;
        is t mogelijk; mogelijk om; zou ik graag; zou graag; graag; gelieve; aub; svp; verzoek*; vraag*; gaat dat;
        maak er; maak ~ van; kan dat; zou dat; lukt dat; is dat mogelijk; mogelijkheid; liefst; liever; wil graag;
        willen graag; stel* voor; voorstel* is; mijn voorstel; ons voorstel; tegenvoorstel; is het goed als|dat;
        goed als; ok als; oke als; akkoord als; vind je het goed|ok|oke|prima; zou het kunnen; valt er; alstublieft
    """,
    "fut": "zal; zullen; ga|gaan|gaat; wordt; worden; zult; komt; volgt; zou* worden; moet* nog",
    "perf": "heb; hebben; hebt; heeft; is|zijn; was; waren; werd; werden; had; hadden; ben",
    "already": "al|reeds|allang|inmiddels|ondertussen|alreeds|intussen",
    "cant": """
        kan|kunnen|lukt|kunne|konden|kon ~ niet|nie|geen; niet in staat; onmogelijk; niet mogelijk;
        gaat ~ niet lukken; niet lukken; niet haalbaar; lukt ~ niet|nie; niet lukt; gaan ~ niet halen; haal ~ niet;
        niet kunnen; niet kan; gaat ~ niet; onhaalbaar
    """,
    "third": """
        *klant|*klanten|opdrachtgever*|verzeker*|subsidie*|afnemer*|debiteur*|huurder*|verhuurder*|salaris|loon|
        uitkering|vakantiegeld|pensioen|bank|gemeente; wij|we|ik betaald worden|krijgen|krijg; word* ~ betaald door;
        die ons|mij betaald|betalen; ons nog niet betaald|betalen; heeft|hebben ons|mij ~ niet betaald
    """,
    "quote": """
        uw woorden; volgens jullie|u|uw moet*; u stelt voor; u biedt; jullie bieden; je biedt; quote; citaat;
        collega zei|schreef; jullie vroegen; u vroeg; u vraagt of; jullie vragen of; doorgestuurd bericht;
        van deurwaarder*
    """,
    "ifpaid": """
        bij betaling|tijdige|voldoening; indien ~ betaald|voldaan ~ voor; mits betaling; als ~ voor D betaald
    """,
    "not_then": """
        te vroeg|snel|krap|kort|weinig; lukt ~ niet; halen ~ niet; niet ~ halen; niet haalbaar; gaat niet lukken;
        past|schikt|gaat|lukt niet|nie
    """,
    "past": "destijds; vroeger; vorig jaar; toen; indertijd",
    "pay": """
        betaal|betalen|betaalt|betale|betalne|betalem|btaal; bet aal; afbetalen; voldoen|voldoe|voldoet; afrekenen;
        reken ~ af; vereffen*; maak|maken|maakt ~~ over; overmaken|overmaak; overschrijf|overschrijven;
        schrijf ~ over; stort|storten|overstort*; terugbetalen; aflossen|aflos|afgelost; los ~ af; overboek*;
        boek ~ over; aanzuiver*; zet ~~ op uw|jullie|je|de rekening; staat|zet het erop|er; staat ~ erop;
        zet ~ er ~ op; zet ~~ over; overzetten; tikkie; doe ~ de overschrijving|betaling|overboeking; zuiver ~ aan;
        afdragen; dokken; lappen; ophoesten; delgen; regularis*; regulier*; in orde brengen|maken;
        breng*|maak|maken|komt ~ in orde; ik|we|wij regel|regelen het|dit|dat|de|betaling; ga|gaan ~ regelen;
        wordt ~ geregeld; uitbetalen; schuif ~ door; ik doe de betaling; klaarzet*; zet ~ klaar; uit te betalen;
        te voldoen; regelen|regel ~ met ~ wisselbrief|overschrijving
    """,
    "paid": """
        betaald|betaalde|betaalt_geweest|terugbetaald|vooruitbetaald|volbetaald; afbetaald; overgemaakt;
        overgeschreven; gestort; voldaan; overgeboekt; afgerekend; vereffend; aangezuiverd;
        gestuurd naar uw rekening; afgelost; geboekt op|naar; weggeboekt; in orde gebracht; in orde gemaakt;
        geincasseerd; geint; afgeschreven; getransfereerd; is|zijn|was al geregeld; heb ~ geregeld; al geregeld;
        getikt; M|B heb|hebben ~ gedaan; heb|hebben ~ M|B ~ gedaan; betaling gedaan;
        betaling ~ gebeurd|gedaan|uitgevoerd|verricht|vertrokken|weg; gekweten; betaalde; stortte; maakte ~ over;
        boekte ~ over; hebben jullie|u|je ~ ontvangen|gekregen; reeds ontvangen; betalingsbewijs; betaalbewijs;
        rekeninguittreksel; staat al op uw|jullie|je rekening|bank; is ~ van ~ rekening|bank_af;
        is ~ naar jullie|u vertrokken; er is ~ betaald; betalling gedaan; uitgevoerd|vertrokken ~ gisteren|bank;
        al vertrokken; is vertrokken; van onze rekening af|afgegaan|afgeschreven; ingegeven in de bank;
        betaling ~ ingegeven
    """,
    "payn": """
        betaling|betalling; overschrijving; storting; overboeking; overmaking; vereffening; het geld; geld; centen;
        bedrag; hoofdsom; saldo; som
    """,
    "process": """
        doe|doen ik|we|wij mijn|onze|de betalingen|betaling; zal|ga zsm|snel|zo ~ regelen|betalen; gaat|gaan ~~ mee;
        loopt ~ mee|mee;
        betaalrun*|betalingsrun*|betaalbatch|betaalronde|betalingsronde|betaalopdracht|betaallijst|betaalvoorstel|
        betaalstroom; in de run; staat|zet|gezet|klaargezet|klaarstaat ~ klaar|ingepland|gepland|ingeboekt;
        klaargezet; dan krijgt|hebt|heeft|heb|krijg u|je|ge|gij|jullie; krijgt|krijg u|je|ge het|alles|betaald;
        zit ~ in_de_run|batch; ingepland|gepland|inplannen|plannen; onderweg|vertrekt; komt ~ eraan|binnen|goed;
        heb|hebt|hebben|heeft je|u|ge|jullie|gij ~ uw|je|jullie|het_geld|centen|bedrag|alles;
        zie* ~ op uw|jullie|je rekening|bankrekening; zijn ~ geld|centen; geld ~ op|voor|tegen D; volgt D;
        volgt ~ D; krijg* ~ geld|centen; wordt D; zorg* ~ dat; wordt ~ verwerkt|uitgevoerd; betaling ~ D;
        D betaling; D op uw|jullie|je rekening; regel* ~ D; D geregeld|rond|afgehandeld; klaar voor betaling;
        vrijgegeven voor betaling; betaalbaar gesteld|gezet|op; betaaldag; betaalmoment; betaaldatum;
        doe|doen ~ rest|helft|andere|M|B; gaat ie|hij|ze mee; doe|doen ik|we de D; doe ik D; tussen kerst en nieuw;
        ge hebt|krijgt het; er|erop staat|staan; voorzie ik D|op; voorzie ~ op
    """,
    "promise_word": "belofte|beloof|beloven|beloofd; toezegging; zeg toe; afgesproken; u kunt ~ op rekenen",
    "later": """
        uitstel; later; opschuiven|opgeschoven|verschuiven|doorschuiven; respijt; wachten; extra tijd; meer tijd;
        langere termijn; verlenging|verlengen; nieuwe vervaldatum; andere datum; tot D wachten|geduld; geduld tot D
    """,
    "wait_word": "respijt|betalingsuitstel|uitstel",
    "agree": """
        ga|gaan|gaat|gaa ~~ akkoord|accoord|akkord|akoord; akkoord|accoord|akkord|akoord|akkoordd|accord|acoord;
        ben|zijn ~ akkoord; mee eens; eens met; stem|stemmen ~ in; ingestemd|instemmen|instemming|stemt_in;
        aanvaard|aanvaarden|aanvaardt|aanvaarding; accepteer|accepteren|accepteert|geaccepteerd|acepteer;
        bevestig* ~~ akkoord|voorstel|regeling|aanvaarding; afgesproken; deal; ga|gaan|gaat ~~ op ~~ in; ingaan op;
        in op uw|jullie|je|het|dit|dat voorstel|aanbod; voor akkoord; neem|nemen ~ het aanbod|voorstel aan;
        neem|nemen ~~ aan; maken|maak ~ gebruik van; doen we; doen wij; dat doen we; doen we zo; zo doen;
        doen we het zo; verkocht; kan|kunnen|kon ~ mee leven|instemmen|verder; daar kan ik mee leven; teken ik voor;
        daar teken*; getekend; goedgekeurd; is ~ goedgekeurd; groen licht; gaan we voor; ga ik voor; gaan ervoor;
        ga ervoor; voor ons akkoord; onze zegen; prima voorstel; mooi voorstel; goed voorstel; goede oplossing;
        fijne oplossing; fijn voorstel; kunnen ~ ons ~ in vinden; kan ~ me|mij ~ in vinden; past ~ ons|mij;
        komt ~ ons|mij ~ goed|prima uit; is ~ goed zo; zo afgesproken; regel ~ maar zo; zet ~ maar zo;
        zet ~ er ~ maar op; dat lukt|gaat wel|ook zo|prima|goed; dat lukt; lukt ons|mij; doe ~ maar zo;
        noteer ~ maar; boek ~ maar zo; is ~ in orde voor|wat mij|ons; in orde voor mij|ons; 't is goed; is goed zo;
        mag ~ zo|doorgaan; ge moogt|mag ~ inboeken|noteren; u mag ~ inboeken|noteren|inplannen|vastleggen;
        graag zo noteren|vastleggen|doen; leg ~ vast; graag gebruik van; precies wat we|ik nodig;
        daar zijn we blij mee; zijn ~ geholpen; ben ~ geholpen; helpt ~ enorm|erg|ons|mij;
        voorstel ~ is|lijkt|klinkt|vind ~ prima|goed|ok|oke|redelijk|fair|netjes|top|perfect; maakt ~ het verschil;
        komt ~ geroepen; gaan ~ we doen; zoals gevraagd; wordt ~ voldaan zoals; som wordt voldaan; de C wel;
        schijven wel; daarvoor in te schrijven; das goed; da s goed; is goed; doe da|dat|t zo; geen nee tegen;
        zeg ik geen nee
    """,
    "yes": """
        ja; jaa; jawel; jazeker; yes; yep; jep; ok; oke; okee; okay; okidoki; okido; oki; prima; prima zo; goed;
        is goed; perfect; top; toppie; super; uitstekend; in orde; fijn; mooi; graag; tuurlijk; natuurlijk; zeker;
        helemaal goed; komt goed; doe maar; geen probleem; fantastisch; geweldig; schitterend; tof; heel graag;
        goed zo; lijkt ~ goed|prima|redelijk|fair|ok|oke|best|beste; klinkt goed|prima; goed voor mij|ons;
        vind ik|we|wij goed|prima|ok|oke; schikt; past; jup; jap; check; helder; duidelijk; goe; tis goe; t is goe;
        is goe; in orde zo; zo is het goed; zo goed
    """,
    "take": """
        doe ~ maar; kies|kiezen|gekozen|koos|keuze ~; neem|nemen|pak|pakken; opteer|opteren; gaan ~~ voor;
        ga ~~ voor; wordt|word; graag; liefst; verkies|verkiezen; prefereren; voorkeur; zet ~ maar op;
        maak ~ er ~ van; dan maar; houden ~ het bij; hou ~ het op|bij; past ~ best; het best; de beste|beste voor;
        komt ~ best ~ uit; spreekt ~ aan; geef ~ maar; boek|noteer; wil|willen; liever; geef ons
    """,
    "offer": """
        voorstel|voorstellen|voorstl; aanbod|aanbieding; regeling|betalingsregeling; akkoordverklaring;
        tegemoetkoming; coulance; meedenken; spreiding; uitstel; optie|opties; mogelijkheid; plan; schikking
    """,
    "pending": """
        moet|moeten|zal|zullen|ga|gaan|wil|willen ~~ nog|eerst;
        nog ~ tekenen|goedkeuren|overleggen|aftekenen|goedgekeurd|voorleggen;
        wacht* ~ op ~ akkoord|goedkeuring|fiat|toestemming; nog even;
        eerst ~ overleg*|vragen|navragen|bespreken|checken|bekijken
    """,
    "principle": """
        in principe; principieel; onder voorbehoud; voorlopig; in beginsel; op zich; in theorie; denk dat we|ik;
        waarschijnlijk; wellicht; misschien; mss; neig; neigen
    """,
    "other_object": """
        T past|schikt|is|kan;
        akkoord met|over de|het|uw|jullie prijs|offerte|levering|bestelling|datum_van|bestek|afspraak|ontwerp|proef|
        drukproef|planning|aanpassing|bedrag; offerte ~ akkoord;
        akkoord ~ offerte|bestelling|levering|drukproef|planning|afspraak; bestelling; levering op; afspraak ~ D
    """,
    "fine_but_no": "bedankt maar; dank maar; lief aangeboden; vriendelijk aanbod maar",
    "refuse": """
        niet|nie|geen|nooit|ni ~ akkoord|accoord|mee_eens; oneens; niet|nie ~ eens;
        weiger|weigeren|weigert|geweigerd; wijs|wijzen ~~ af; afgewezen|afwijzen; verwerp*; sla ~ af; slaan ~ af;
        nee; neen; nee bedankt; nee dank|hoor; geen interesse; niet geinteresseerd; niks van;
        komt niks|niets van in; geen sprake van; no way; niet ~ aannemen|accepteren|aanvaarden; niet aanvaard*;
        aanvaard* ~ niet; accepteer* ~ niet; gaan|ga ~~ niet ~ op in|akkoord; ga|gaan ~ niet op in; niet op ~ in;
        niet acceptabel|aanvaardbaar; onaanvaardbaar; onacceptabel; hier pas ik voor;
        bedank|bedanken ~ voor ~ aanbod|voorstel|eer|regeling; maken|maak ~ geen gebruik; vergeet het maar;
        vergeet het; kunt ~ vergeten; kan ~ vergeten; belachelijk|belachelijke|schandalig; niks te betalen;
        zie ~ niet zitten; zie|zien ~ van af; dat doen we niet; doe ik niet; gaat ~ niet gebeuren;
        niet op deze manier; nergens op; niet mee instemmen; stem* ~ niet in; nee met een; absoluut niet;
        zeker niet; onder geen beding; geen denken aan; je kan me wat; kan ik niks mee; kan ik niets mee;
        heb ik niets aan; heb ik niks aan; stelt niks voor; hou ~ het voor gezien; schieten we|ik niks mee op;
        niet voor ons|mij; hoeft ~ niet voor mij|ons; hoeft niet; laat maar; te weinig; geen van de|beide|allen;
        geen enkele optie; niet ~ instem; doe het niet; noch het een; noch ~ noch; stem ~ niet in;
        denk ~ niet dat ik|we; neem|nemen ~ niet aan; neem ik niet aan
    """,
    "refusepay": """
        betaal|betalen|betaalt ~~ niet|niks|niets|geen|nooit|nie; niet|niks|niets|geen|nooit ~ betalen|betaal;
        van mij|ons|me ~~ geen cent|eurocent|euro; geen cent|eurocent|euro van|meer|betalen|krijgen|uit;
        geen rooie|rode cent|duit; geen rode duit; weiger* ~ te betalen|betaling; niet van plan ~ te betalen;
        zonder betaling; ge krijgt niks; krijgt|krijgen ~ niks|niets|geen_cent; zie maar|je_maar;
        dagvaard|dagvaarden; stap maar naar; sleep ~ voor de rechter; mag|moogt ~ wachten;
        zien we wel voor de rechter|rechtbank
    """,
    "instal": """
        termijn|termijnen|termijntjes|termijnbetaling|termijnbedrag|maandtermijn*;
        schijven|schijfjes|schijf|schijfje; gespreid*|spreiden|spreid|spreiding|uitspreiden; uitsmeren;
        afbetaling*|afbetaal*|afbetalen|afkorten; in delen|deeltjes|stukjes|stukken|fasen; gedeeltelijk;
        deelbetaling*|deelbetalen|deelbedrag*; betalingsregeling|betaalregeling|afbetalingsregeling;
        betalingsplan|betaalplan|afbetalingsplan|aflossingsplan|aflossingsregeling|terugbetalingsplan;
        aflossen|aflossing*; opsplitsen|splitsen|gesplitst|opdelen|verdelen|opgesplitst|knippen; in C;
        regeling treffen|afspreken|voorstellen; een|betalings regeling treffen|mogelijk|afspreken;
        per maand betalen|aflossen|afbetalen; maandelijks* betalen|aflossen|bedrag; verdeeld over; over C;
        in stukjes; op afbetaling; in twee|drie keer; stukje bij beetje; beetje bij beetje;
        maandbedrag|maandbedragen; wekelijks* bedrag
    """,
    "notall": """
        niet|nie alles|allemaal|ineens|volledig|helemaal|in_een_keer; niet ~ in_een_keer|tegelijk|ineens;
        niet ~ alles ~ tegelijk|ineens|keer
    """,
    "first": """
        nu; vandaag; meteen; direct; voorschot|aanbetaling|aanbetalen|vooraf; eerst|eerste; alvast; om te beginnen;
        al een deel; al M; starten|start|beginnen; nu al; nu meteen
    """,
    "part": "deel; gedeelte; stuk; een deel; alvast|al M|B",
    "disc": """
        korting*; betalingskorting|kortingen; M|B eraf|af|minder|van_af|lager|afdoen|afdoet;
        P ~ eraf|af|minder|van_af|afdoen|afdoet|lager|zakken; er ~ P|M|B af; minus ~ P; min P; mindering; afdingen;
        iets|wat ~ eraf|af; finale kwijting; kwijting; tegen ~ finale; schik|schikken|schikking|minnelijke_regeling;
        genoegen nemen; afronden|afgerond; rond* ~ af; rond bedrag; ineens M|B; contantkorting; korting contant;
        M|B ~ ineens|en_klaar|en_dan|en_we|en_het_is; alles afgehandeld voor;
        slotbedrag|afkoopbedrag|afkoopsom|afkopen; vergelijk; afmaken voor|op; laat ~ zakken; zakken ~ prijs|bedrag;
        met|voor M|B ~ afgerond|klaar|tevreden|akkoord|afgehandeld|van_af; gaan ~ voor M; neem|nemen ~ M ~ genoegen;
        bod|bied|biedt|bieden M|B|van; P ~ bieden; stel ~ voor ~ M ~ slot|saldo|finale|alles; tegen slot;
        slot van alle rekening; saldo van alle; ons|mijn bod; M|B bieden; betaal* ~ P van;
        P van ~ bedrag|factuur|totaal; skonto; tegemoet ~ prijs|bedrag; tegemoetkoming in prijs;
        P ingehouden|inhouden|ingehoude; ingehouden; afgetrokken|aftrekken P; P in mindering; doe* ~ P|M|B af;
        afslag; matsen; tegemoetkomen; iets aan de prijs; klein bedrag laten vallen;
        een deel kwijtschelden|kwijtgescholden|laten_vallen; deel van ~ schuld kwijt*;
        iets aan de prijs|rekening doen; betere prijs; prijs ~ zakken|lager; M|B|P vanaf ~ de|het prijs|bedrag
    """,
    "no_disc": """
        zonder korting; geen korting; volle bedrag|pond; korting ~ niet ~ nodig; korting hoeft niet;
        korting ~ vervalt
    """,
    "fee": """
        kosten*;
        aanmaningskost*|aanmanings kost*|herinneringskost*|incassokost*|administratiekost*|inningskost*|
        dossierkost*|herinneringskst*; *kosten;
        rente|intrest|interest|interesten|intresten|verwijlintrest*|verwijlinterest*|nalatigheidsinterest*|*rente;
        boete|boetes|boetebeding; schadebeding; verhoging|verhogingen|toeslag|opslag; schadevergoeding;
        nalatigheids*; verwijl*; forfait*; die M|B extra; aanmaningsvergoeding; strafbeding; vertragingsrente;
        administratievergoeding; wettelijke rente; B kosten
    """,
    "waive": """
        kwijtscheld*|kwijtgescholden|kwijtschel*; scheld* ~ kwijt;
        laat|laten ~~ vallen|vervallen|weg|zitten|achterwege; vallen; vervallen; schrap|schrappen|geschrapt|schrapt;
        weglaten; annuleer|annuleren|geannuleerd; afboeken|afgeboekt; boek* ~ af; eraf|er af|af; verwijder*;
        niet ~ rekenen|aanrekenen|betalen|meerekenen|meebetalen|verschuldigd; zonder ~; intrekken|ingetrokken;
        trek* ~ in; crediteer|crediteren|credit; streep ~ door; doorstrepen; terugdraaien|ongedaan; betaal* ~ niet;
        niet redelijk|terecht|akkoord|eens|nodig; onredelijk|onterecht|overdreven|buitensporig|belachelijk;
        coulance|coulant|tegemoet; door de vingers; kunnen|kan ~ weg|af; betwist*; herzien; verzaken;
        afzien|ziet ~ af; moeten|moet ~ weg|af; pardon; wegstrepen|doorhalen; ga|gaan ~ niet betalen;
        kwijt|vrijstelling|vrijgesteld; mag|mogen|kan|kunt ~ houden; tegenhouden; alleen de hoofdsom;
        enkel de hoofdsom; afziet; achterwege; crediteren
    """,
    "waive_whole": """
        geen kosten|rente|intrest ~ rekenen|aanrekenen|zitten; elkaar ~ geen kosten;
        zonder ~ kosten|rente|boete|verhoging|intresten;
        kosten|rente|boete|verhoging|intresten|aanmaningskosten|incassokosten ~~ kwijt*|eraf|vallen|vervallen|weg|
        schrap*|laten_vallen; enkel|alleen|slechts de|het hoofdsom|factuurbedrag
    """,
    "m_ideal": "ideal; i deal; tikkie; wero",
    "m_card": """
        kredietkaart*|creditcard*|credit_card|visa*|mastercard|bankkaart|pinnen|pin|kaart|bankpas|maestro|amex;
        met de kaart; met kaart
    """,
    "m_bancontact": "bancontact|bankcontact|mister_cash",
    "m_direct_debit": """
        incasso|incasseren|incasseer|automatische_incasso|domicilier*|domiciliering|machtiging|
        automatisch_afschrijven|automatische_afschrijving|incassomachtiging; afschrijven van ~ rekening;
        automatisch afgeschreven; geincasseerd|geind
    """,
    "m_paypal": "paypal|pay_pal",
    "m_cheque": "cheque|cheques|bankcheque",
    "m_bill_of_exchange": "wisselbrief|wissel|orderbriefje",
    "m_cash": """
        contant|cash|baar_geld|contanten|cashgeld; in het handje; handje contantje; langs de kassa
    """,
    "m_bank_transfer": """
        overschrijving|overboeking|gewone_overschrijving|bankoverschrijving|internetbankieren; via de bank|bank;
        gewoon overmaken; via overschrijving; uitsluitend|enkel|alleen per|via overschrijving
    """,
    "m_payment_link": """
        betaallink*|betaal_link|betalingslink|betaalverzoek|qr|qr_code|qrcode|betaal_linkje|link|linkje|betaalknop
    """,
    "m_other": """
        payconiq|wero|klarna|applepay|apple_pay|google_pay|crypto|bitcoin|ecocheques|maaltijdcheques|western_union|
        wise|revolut|sepa_instant|peppol|postwissel|betalen_in_natura
    """,
    "method": """
        betalen|betaal|betaalt|afrekenen|voldoen via|met|per|langs|in|cash|contant; via; met ~; per;
        kan|kunnen ~ ook; mogelijk via|met|per; werkt|werken ~ niet; lukt niet via;
        betaalmethode|betaalwijze|betalingswijze|manier; accepteer|accepteren|aanvaarden jullie|u;
        stuur*|sturen|bezorg*|mail|geef ~~ link|linkje|betaallink*|qr|betaalverzoek; hebt|hebben|heb|heeft ~ ook;
        graag ~; gaat ~ ook|niet; liever|liefst
    """,
    "r_quality": """
        kapot|brak|braken|gedeugd|ondeugdelijk|defect|defecte|gebroken|beschadigd*|krassen|kras|gekrast|barst|
        barsten|gescheurd|schade|lek|lekt|lekken|lekkage|schimmel|roest;
        slecht|slechte|ondermaats|minderwaardig|gebrekkig|gebreken|gebrek|mankement*;
        kwaliteit|niet_naar_behoren|niet_goed_uitgevoerd|slordig|knoeiwerk|prutswerk|broddelwerk|half_werk|niet_af|
        onafgewerkt|niet_afgewerkt; werkt|werken niet|nog niet|nooit; doet ~ het niet;
        zolang ~ niet ~ gefixt|hersteld|gemaakt|opgelost|gerepareerd; geen dag|keer ~ gewerkt|gedraaid|goed;
        niet werkt|werken|functioneert; valt ~ uit|uit_elkaar;
        klachten|klacht ~ over|product|kwaliteit|werk|levering; reklama*|reclamatie; foutief;
        verkeerde kleur|maat|model|materiaal|type|onderdeel; niet conform|niet_volgens;
        herstel|herstellen|hersteld|herstelling|reparatie_nodig|opnieuw_gedaan; garantie;
        bedorven|rot|niet_vers|over_datum|beschimmeld; onbruikbaar|waardeloos; niet wat ~ besteld;
        scheef|loszittend; andere kleur; versleten; storing|storingen|bugs; niet schoon|vuil;
        niet deugdelijk|ondeugdelijk|mankeert; mislukt; fout gemonteerd|geplaatst; tekortkoming*; blijft ~ stuk;
        scheur|scheuren|sprong; tot ~ andere brengt; verkeerde type
    """,
    "r_delivery": """
        niet ~ geleverd|ontvangen|gekregen|toegekomen|aangekomen|bezorgd|afgeleverd|binnengekomen;
        nooit ~ geleverd|ontvangen|gekregen|toegekomen|aangekomen|bezorgd|gezien|binnengekomen; te laat geleverd;
        te weinig ~ geleverd|ontvangen; maar|slechts ~ geleverd|ontvangen|gekregen;
        levering ~ onvolledig|incompleet|niet|maar|te_laat; onvolledig|incompleet;
        ontbreekt|ontbreken|ontbrak|ontbraken|mist|tekort; missen we|wij|nog|er; we|wij missen;
        wachten ~ levering|op_de_rest|nalevering; geen levering|pakket|goederen; nog niet ~ geleverd|uitgevoerd;
        nooit uitgevoerd; niet uitgevoerd|niet_langs_geweest|niet_komen_opdagen|nooit_geweest|niet_verschenen;
        ligt|staat ~ nog altijd niet; nalever*; backorder; rest|helft ~ er is|geleverd_is;
        werken|werk|opdracht|dienst|diensten ~ niet ~ uitgevoerd|afgerond|klaar|gedaan|gepresteerd; manco;
        half geleverd|gekregen|maar_half; zoekgeraakt|verloren gegaan|zoek; leverbon; verkeerd adres geleverd;
        laattijdige levering; laattijdig geleverd; in de steek gelaten
    """,
    "r_price": """
        prijs ~ niet|fout|verkeerd|te_hoog|hoger|anders;
        te_veel|teveel ~ aangerekend|gerekend|gefactureerd|berekend; teveel|te_veel;
        verkeerd|verkeerde|foute|foutieve prijs|bedrag|tarief|uurtarief|btw|berekening|aantal;
        afgesproken was|prijs|bedrag|tarief; afspraak was M|B;
        overeengekomen|afgesproken|geoffreerd|offerte|prijsafspraak|prijsopgave|offertebedrag;
        volgens offerte|contract|bestelbon|afspraak|prijslijst; hoger dan; duurder dan;
        bedrag ~ klopt niet|niet correct|onjuist|fout; korting ~ niet ~ verrekend|verwerkt|toegepast|afgetrokken;
        uurtarief|uurprijs|stukprijs|eenheidsprijs|tarief|tarieven; M ipv|in_plaats_van_M; geen M;
        was ~ M ~ geen|niet; btw ~ verlegd|fout|verkeerd|niet; uren ~ niet|te_veel|klopt; aangerekend ~ maar;
        prijsverschil|verschil; dubbele uren; verkeerd gefactureerd|berekend|aangerekend;
        fout gefactureerd|berekend|aangerekend; meer ~ aangerekend|gefactureerd|gerekend; beloofde ~ korting;
        beloofd ~ korting; zouden|zou|kregen ~ korting ~ krijgen; korting ~ afgesproken|beloofd|toegezegd|nergens;
        aangerekende|gefactureerde bedrag; bedrag ~ te hoog|veel_te_hoog; zou ~ kosten; u rekent|jullie_rekenen;
        staat ~ in ~ offerte|contract; dat is ~ te veel; rekenfout;
        uur|uren gerekend|aangerekend|berekend|gefactureerd
    """,
    "r_not_ordered": """
        nooit ~ besteld|gevraagd|aangevraagd|opdracht|afgenomen|bestelling|getekend|akkoord_gegeven|aangekocht|
        gekocht; niet ~ besteld|bestelde|door_ons_besteld|gevraagd_om;
        geen ~ bestelling|opdracht|contract|overeenkomst ~ geplaatst|gegeven|met_jullie|gedaan|getekend|gesloten;
        geen opdracht; opgezegd*|opgezegt|annuleer*|geannuleerd|opzegging|stopgezet; gratis proef*; ongevraagd;
        zonder ~ toestemming|opdracht|medeweten; niets|niks ~ besteld|afgenomen|gekocht; nooit klant;
        ken|kennen jullie|u niet; ken|kennen ~ bedrijf|firma niet; meerwerk ~ nooit|niet; nooit meerwerk;
        wisten ~ niets van; weet ~ niks van; niet aangevraagd; retour gestuurd|teruggestuurd|geretourneerd|retour;
        herroep*; spookfactuur; zegt ~ ons|mij niks|niets; niet ingegaan op; abonnement ~ stop*
    """,
    "r_duplicate": """
        dubbel|dubbele|dubbels|dubbelfacturatie;
        twee_keer|tweemaal|2_keer|2x|twee_maal|C ~ gefactureerd|aangerekend|dezelfde|hetzelfde|factuur;
        zelfde factuur|bon|bestelling|levering; al eerder gefactureerd|aangerekend; reeds gefactureerd|aangerekend;
        identiek*; tweede factuur voor
    """,
    "r_credited": """
        creditnota|credit nota|kredietnota|creditfactuur|crediteerde|gecrediteerd|cn; crediteren; tegengeboekt;
        is gecrediteerd; creditnota voor gemaakt; zelf ~ creditnota
    """,
    "r_wrong_party": """
        bij de verkeerde; verkeerde ~ voor|persoon|bedrijf|firma|adres|partij|klant;
        ander bedrijf|firma|vennootschap|persoon|jansen; niet voor ons|mij bestemd|bedoeld;
        factuur ~ niet ~ voor ons|mij; niet ons bedrijf|onze_firma|onze_bv; niet van ons|mij;
        overgenomen|overname|verkocht ~ zaak|bedrijf; zaak|bedrijf|pand ~ overgenomen|verkocht|overgelaten;
        vorige eigenaar|uitbater|huurder|bewoner; wij|ik|we|ons ~ niets|niks ~ mee te maken;
        hebben|heb ~ niets|niks ~ mee te maken; naamgenoot; op naam van; hebben jullie|u niks|niets mee te maken;
        niet onze schuld; staat ~ op naam; verkeerde ontvanger; niet verantwoordelijk voor;
        is ~ van|voor ~ ex|zoon|dochter|man|huurder; woon ~ niet meer; hoort bij mijn|onze|de ex*|vorige;
        hij|zij heeft de zaak voortgezet; ex compagnon; naam van mijn ex
    """,
    "disp": """
        geen cent|niets|niks ~ zolang|tot|totdat|voordat; afgesproken prijs; prijs ~ afgesproken|was;
        betwist*|betwisten|betwisting; protest|geprotesteerd|protesteer|protesteren;
        klopt|kloppen ~ niet|geen|nie|van_geen_kanten; niet|nie ~ klopt|kloppen|correct|juist|terecht|verschuldigd;
        onterecht*|onjuist*|incorrect|foutief|foute|fout; oneens met ~ factuur|bedrag;
        niet akkoord|eens met ~ factuur|bedrag|berekening|uren|prijs; geen ~ verschuldigd;
        zijn|ben|is ~ niets|niks verschuldigd; dispuut|geschil|discussie;
        creditnota ~ verwacht*|vragen|graag|ontvangen|krijgen; graag ~ creditnota|crediteren;
        aangepaste|gecorrigeerde|correcte|juiste factuur; crediteren; houd|houden ~ in|tegen;
        inhouden|ingehouden|opgeschort|opschorten|opschorting; schort* ~ op; blokkeren|geblokkeerd|on_hold;
        vervangen|vervanging|omruilen; betaal* ~ niet ~ tot|zolang|voordat|eer|voor;
        tot ~ opgelost|hersteld|geleverd|vervangen;
        eerst ~ oplossen|herstellen|leveren|repareren|goed_maken|in_orde; betaal* ~ pas ~ als|na|wanneer;
        verjaard|verjaring; niet|geen ~ terecht; hoort niet; niet ~ afgesproken; waarvoor ~ is;
        vergis*|vergissing|misverstand; geen rekening|geen_factuur ~ open; schulden jullie|u niets;
        ben|zijn ~ niets ~ schuldig; krijgen|krijgt ~ nog ~ geld van ons|mij; is geannuleerd; niet geaccepteerd;
        ingebrekestelling onterecht; zolang ~ niet ~ betaal*; tot ge|je|u ~ andere; maak ~ eerst in orde;
        van alles mis; klopt niets
    """,
    "hard": """
        kale kikker; niks|niets|geen geld ~ binnen; gat ~ kas|begroting; wanbetalers; krijg ~ niet rond;
        financieel ~ niet rond; niet rond krijgen; hou* ~ niks|niets over; geen cent binnen*;
        lopen|loop met alles|betalingen achter; lopen ~ achter op; verlies ~ draaien; draaien ~ verlies;
        niks|niets meer over; water ~ aan de lippen; droog zaad; krap bij kas; krapjes|krappe;
        zit|zitten|is|even|wat|heel|erg|zwaar krap;
        moeilijk|moeilijke|zware|lastig* periode|tijd|maand|maanden|jaar|situatie|momenten|seizoen|zomer|winter|
        kwartaal|zit|financieel|zitten|zitten_nu;
        financieel|financiele ~ moeilijk*|problemen|zwaar|krap|situatie|zorgen|ruimte|lastig|tegenslag; zit ~ krap;
        geen geld|middelen|budget|liquiditeit*|inkomsten|inkomen|centen|cash|omzet|werk;
        liquiditeit*|cashflow*|cash_flow|kaspositie|kasprobleem; kas ~ leeg; rekening ~ leeg;
        omzet* ~ daling|gedaald|weg|gehalveerd|tegen|ingestort|terug*; omzetdaling|omzetverlies|terugval;
        verlies|verliezen ~; lege orderportefeuille; orderboek ~ leeg;
        ziek|ziekte|ziekenhuis|hospitaal|operatie|geopereerd|burn_out|burnout|kanker|chemo|revalid*|bevalling|
        arbeidsongeschikt|invalide|ongeval;
        werkloos|werkloosheid|ontslagen|ontslag|zonder_werk|job_kwijt|baan_kwijt|technisch_werkloos;
        uitkering|leefloon|bijstand; rood|in_het_rood|onder_nul|negatief_saldo;
        geldproblemen|geldgebrek|betalingsproblemen|betalingsmoeilijkheden; eindjes ~ knopen;
        kan|kunnen ~~ niet|nie ~ betalen|voldoen|aflossen|opbrengen|missen|ophoesten;
        kan|kunnen ~ niet ~ ineens|volledig|alles; niet ~ kunnen betalen|opbrengen|voldoen;
        niet in staat ~ te betalen|voldoen; lukt ~ niet|nie ~ betalen; betalen ~ lukt ~ niet|nie;
        lukt|lukken ~ niet ~; niet ~ lukken; heb|hebben ~~ niet ~ geld|liggen|op_de_rekening|bedrag;
        kan ~ niet missen; geld is op; geld ~ er ~ niet; wachten ~ op ~ betaling|geld|subsidie|uitbetaling|klanten;
        klant*|opdrachtgever* ~ betaal* ~ niet|laat|slecht; klant*|opdrachtgever* ~ niet ~ betaald*;
        nog niet ~ betaald ~ door; grote klant ~ failliet|weg|kwijt;
        brand|overstroming|waterschade|inbraak|diefstal|stormschade; stilgelegd; ligt|liggen ~ stil|plat;
        ligt ~ plat|stil; ligt ~ op zijn|z n gat; slechte ~ maanden|periode|zomer|seizoen|tijd|jaar|winter;
        rustig seizoen|slappe tijd|laagseizoen; scheiding|gescheiden|echtscheiding;
        overleden|overlijden|begrafenis|sterfgeval; overleven|hoofd_boven_water|boven_water; rekeningen ~ stapelen;
        stapelen ~ op; schulden; aan de grond|blut|platzak|geen_rooie; kan ~ niet rond komen|rondkomen;
        rondkomen|rond_komen; niet op ~ rekening; voor het seizoen; bank ~ wil_niet|weigert|geen_krediet;
        energiekosten|energiefactuur|energieprijzen; corona|crisis; zit ~ zonder; geen ruimte;
        onvoldoende saldo|middelen|geld; te weinig ~ op rekening|saldo|geld; lonen; meer zit|kan ~ niet;
        meer ~ niet ~ in; tandvlees; einde maand ~ niet; meer kan ik niet; gaat echt niet; niet ~ breed;
        zwaar weer|zwaar; nijpend|penibel|benard; financiele adem; tegenvallers|tegenvallende|tegenvaller|tegenslag;
        het is op; onbetaalbaar; loopt ~ slecht|stroef|moeizaam; slechte zaken; het gaat niet goed met; armoe;
        armoede; dierenarts; eindjes
    """,
    "insol": """
        failliet|faillissement*|failissement*|faillisement*|faling|bankroet; curator; surseance|seance;
        wsnp|schuldsanering*|schuldhulp*|schuldbemiddel*|schuldbemiddeling|collectieve_schuldenregeling|
        schuldhulpverlening|budgetbeheer|bewindvoer*|bewindvoering|beschermingsbewind|onder_bewind;
        gerechtelijke reorganisatie|wco|pgo|gerechtelijk_akkoord|minnelijk_akkoord; whoa;
        vereffening|vereffenaar|in_vereffening|ontbinding_en_vereffening; concordaat;
        kredietbank|kredietbanken|schuldsaneringstraject; ondernemingsrechtbank;
        stopzetting|gerechtelijk_bewindvoerder; schuldregeling|msnp; boedel; akkoordprocedure
    """,
    "offset": """
        verreken*|verrekend|verrekening; wegstrepen; tegen elkaar weg*; streep* ~ weg;
        compenseren|compensatie|gecompenseerd; salderen; quitte|kiet; factuur van ons|mij ~ openstaan|open;
        jullie|u moeten|moet ~ ons|mij ~ nog ~ betalen; trek ~ er ~ af;
        jullie|u|je ~ hebben|hebt|heeft|heb ~ ook ~ nog ~ factuur|rekening ~ van ons|mij;
        krijgen|krijg|tegoed ~ nog ~ van jullie|u|je; wij krijgen ~ van jullie|u;
        moet*|staat|schuldig ~ ons|mij nog; nog ~ tegoed; ons|mij ~ schuldig|verschuldigd;
        tegenfactuur|tegenvordering; in natura; ruilen|in_ruil; onze openstaande factuur;
        aftrekken van ~ factuur|rekening|schuld; mag|mocht ~ aftrekken; in mindering brengen ~ onze|factuur;
        werk|uren ~ leveren ~ in ruil; tegenover staat; kan ~ komen ~ schilderen|plaasteren|werken|helpen;
        staan|staat er van jullie|u ~ open; in mindering brengen; in mindering op|van
    """,
    "q_copy": """
        kopie|copy|copie|duplicaat; afschrift van ~ factuur;
        factuur|facturen|rekening|faktuur ~ opnieuw|nogmaals|nog_eens|nog_een_keer|terug|opsturen|doorsturen|
        bezorgen|bijvoegen|sturen|doormailen|toesturen|mailen|doorsturen|toezenden;
        opnieuw|nogmaals|nog_eens|nog_een_keer|terug ~ factuur|facturen|doorsturen|mailen;
        stuur*|sturen|mail*|bezorg*|zend*|stuurt ~ factuur|facturen|rekening|pdf|ubl|bestelbon|specificatie;
        factuur ~ niet|nooit|nergens ~ ontvangen|gekregen|gezien|teruggevonden|vinden|terug|binnen;
        factuur|rekening ~~ nooit|niet ~ gehad|ontvangen|gekregen;
        nooit|niet|geen ~ factuur ~ ontvangen|gekregen|gezien|gehad; vind|vinden ~ factuur ~ niet|nergens;
        niet|nergens terugvinden|terug_vinden|vinden; heb|hebben ~ factuur ~ niet; welke factuur|facturen;
        factuur kwijt; om welke factuur; factuur in pdf; factuur ~ niet in ~ systeem|boekhouding
    """,
    "q_bank": """
        rekeningnummer|rekening nummer|iban|bankgegevens|rekeningnr|banknummer;
        op welke|welk rekening|rekeningnummer; naar welke|welk rekening|rekeningnummer;
        waar ~ naartoe ~ overmaken|betalen|storten; welke mededeling|referentie|omschrijving|betalingskenmerk;
        mededeling ~ gebruiken|vermelden|zetten; betalingsgegevens|betaalgegevens; gestructureerde mededeling;
        waarheen; bic; welk iban; klopt dat iban|rekeningnummer|rekening; welk|welke rek|rekening; rek nr|nummer;
        naar welk
    """,
    "q_balance": """
        hoeveel ~ open|openstaat|staat|saldo|nog_betalen|moet|moeten|schuldig|precies|in_totaal|nog;
        wat ~ openstaat|staat ~ open|nog_open; openstaand* saldo ~; saldo ~ doorgeven|exact|juiste|totaal;
        openstaande postenlijst|posten|lijst|overzicht|facturen ~ sturen|bezorgen|overzicht;
        rekeningoverzicht|overzicht|rekeninguittreksel ~ sturen|bezorgen|graag|krijgen|mailen; overzicht van;
        wat is ~ totaal|bedrag|saldo|totale; juiste|exacte|totale bedrag; totaalbedrag; openstaand bedrag;
        wat moet ik ~ betalen; hoeveel is|moet; wat ben ik ~ schuldig; klantenkaart; rekeningoverzicht
    """,
    "q_charges": """
        waar|vanwaar|waarom|waarvoor|wat|hoe ~ kosten|rente|verhoging|intrest|boete|toeslag|aanmaningskosten|
        incassokosten|administratiekosten|M vandaan; waarop ~ baseren|gebaseerd;
        hoe ~ berekend|komt_u|komen_jullie ~ aan;
        kosten|rente|verhoging ~ vandaan|berekend|toelicht*|uitleg|specific*|aan_verbonden|bij;
        komen ~ kosten ~ bij; rente ~ bij|over|erbij; zijn ~ kosten verbonden; rekenen jullie|u ~ rente|kosten;
        lopen ~ intresten|rente|interesten ~ door; intresten bijkomen; geen intresten bijkomen;
        rente|intrest bovenop; ook nog rente; bijkomende kosten ~ bestaat; waaruit ~ kosten
    """,
    "q_offer": """
        wat ~ houdt ~ voorstel ~ in; wat bedoel* ~ voorstel|aanbod|regeling|optie; voorstel ~ niet ~ duidelijk;
        hoe werkt; geldt ~ voorstel|aanbod|korting|regeling|P; geldt ~ ook ~ als;
        tot wanneer ~ voorstel|aanbod|korting|geldt|geldig; hoe lang ~ geldig|geldt;
        wat gebeurt|gebeurd ~ als|indien|met; kan|kunnen|mag ~ eerder|vervroegd|sneller aflossen|betalen;
        moet|moeten ~ iets tekenen|ondertekenen; wat zijn ~ voorwaarden|opties|mogelijkheden;
        welke opties|mogelijkheden|voorwaarden; is ~ korting ~ incl|inclusief|exclusief|over;
        vervallen ~ kosten dan; wat ~ verschil ~ optie; inclusief btw; exclusief btw; welke data|datums|datum ~;
        op welke dag; voorstel ~ inclusief|nog_geldig; geldt ~ nog; heeft ~ gevolgen; verschil tussen;
        mag ik vroeger|eerder betalen; vroeger|eerder betalen; geldt|blijft ~ bij deze
    """,
    "q_other": """
        po nummer|ponummer|bestelbonnummer|bestelnummer|inkoopordernummer|kostenplaats|bestelbon|bestelbonnr|po;
        waarvoor|waarover ~ is|gaat|dient|factuur|rekening; waar ~ gaat ~ over; waarop ~ betrekking;
        op welke werf|werken|project|bestelling|levering; wie ~ besteld|bent|ben|heeft|mag|kan|moet;
        wat ~ is ~ dit|factuur voor|geleverd; wat bedoel*;
        ben|bent|zijn je|u|jullie ~ robot|mens|bot|ai|computer|echt; spreek ik met ~ mens|robot;
        welke levering|bestelling|opdracht|project|periode; leverbon|werkbon|urenstaat|specificatie|urenstaten;
        btw nummer|kvk_nummer; hoezo;
        kan|kunnen|kunt|kan|wil|mag ~ laten_weten|bevestigen|zeggen|uitleggen|doorgeven|nakijken|toelichten|
        aangeven; graag ~ bevestiging|uitleg|toelichting|info|informatie|verduidelijking|antwoord;
        wanneer|waarom|wie|wat|welke|waar|hoe ~~ ?; tnt; afleverbewijs; bewijs van levering; leveringsbewijs;
        tot hoe laat|wanneer; werkbonnen|werkbon; hoe laat
    """,
    "wh": "waar|waarom|waarvoor|wanneer|wie|wat|welk|welke|hoe|hoeveel|waarop|waarheen|vanwaar|hoezo",
    "human": """
        bel me|mij|ons; bel|bellen|belt ~~ F; terugbel*|teruggebeld|gebeld_worden;
        kan|kunt|kun|wil|kunnen ~ mij|me|ons|iemand ~ bellen|opbellen|contacteren|terugbellen;
        gelieve ~ bellen|telefonisch; iemand ~ bespreken; niet met ~ computer|robot|bot|machine|automaat;
        iemand ~ bellen|belt|spreken|aan_de_lijn|aan_de_telefoon;
        mens|persoon|medewerker|collega|verantwoordelijke|manager|iemand ~ spreken|spreek|praten|te_spreken|
        aan_de_lijn;
        spreken|praten ~ met ~ mens|persoon|medewerker|iemand|manager|directeur|verantwoordelijke|baas|echt*;
        telefonisch ~ contact|bespreken|overleg|overleggen|bereikbaar|toelichten|overlopen; telefonisch;
        telefoontje; aan|per|via de|telefoon ~ bespreken|telefoon; bereik* ~ op F; bereikbaar op ~ F;
        neem|neemt|nemen ~ contact ~ op|met mij|ons; contact opnemen; liever ~ bellen|spreken|telefoon; bel* ~ F;
        geen ~ robot|bot|computer|chatbot|automaat; echte|echt mens|persoon|medewerker; mondeling;
        liever met een mens; teams|zoom overleg; afspraak maken|afspreken ~ praten|bespreken;
        samenzitten|rond_de_tafel; langskomen ~ bespreken|praten|uitleggen; op F; telefoonnummer van;
        wie kan ik bellen|spreken|bereiken
    """,
    "selfcall": """
        ik|we|wij bel|bellen u|je|jullie|jou ~ terug|straks|morgen|op|later|D;
        bel u|je|jullie ~ straks|terug|morgen|D
    """,
    "redirect": """
        werkt|werk|werken ~ niet meer; werk|werkt|werken ~ hier|daar|bij ~ niet meer;
        niet meer werkzaam|in_dienst|bij_ons|actief; uit dienst; met pensioen; ben|is gestopt; ander* functie;
        niet ~ de juiste|goede_persoon|adres|contactpersoon|afdeling;
        verkeerde persoon|adres|afdeling|emailadres|mailadres|mailbox|nummer|chat; ga|gaan ~ niet over;
        niet voor mij|ons; facturen|factuur|vragen|mails|berichten|aanmaningen ~ naar|via|aan|op E; E;
        mail* ~ naar|aan E; richten aan|tot|naar; wenden tot; contact op met|opnemen_met;
        moet|moeten|dient|kunt|kan ~~ bij ~ zijn|wenden|terecht|hoofdkantoor|boekhouding|boekhouder;
        opvolger|opgevolgd|vervangen_door|vervangster|vervanger;
        stuur* ~ naar|aan|door ~ boekhouding|collega|hoofdkantoor|boekhouder|administratie|afdeling|crediteuren;
        hoofdkantoor|hoofdzetel|moederbedrijf|holding|shared_service; boekhouder ~ regelt|doet|behandelt;
        contacteer*|contacteren ~ onze|mijn|de|collega; via ~ leveranciersportaal|portaal; juiste adres is;
        wordt ~ behandeld|beheerd_door; beheerder|syndicus; facturatieadres; niet ~ bevoegd|verantwoordelijk;
        dat regelt|doet mijn|onze; daar gaat ~ over; bij ons gaat; nieuwe emailadres|mailadres|contactpersoon
    """,
    "ack": """
        bekijk|bekijken|bekijkt|bezien|bezie|nakijken|nagekeken|na_te_kijken; kijk* ~ na|naar; uitzoeken|uitgezocht;
        zoek* ~~ uit; nagaan; ga ~ na; gaan ~ na; denk* ~~ na; nadenken|erover_nadenken;
        bespreek|bespreken|besproken|bespreking|overleg|overleggen|voorleggen|aftoetsen|afstemmen|voorgelegd;
        leg* ~ voor; kom*|komt ~~ terug; terugkomen|terugkoppel*|terugkom; koppel* ~ terug; laat|laten ~~ weten;
        hoort|horen ~ van|nog|snel; doorgestuurd|doorgezet|doorgegeven|doorgeven|doorsturen|doorgespeeld;
        overgemaakt aan; stuur* ~ door; geef ~ door; zet ~ door; goed ontvangen|in_goede_orde; genoteerd|noteer;
        neem ~ nota; nota genomen; gezien; bevestig* ~ ontvangst; ontvangst*; beslis*|beslissing|besluit|besluiten;
        ter goedkeuring|goedkeuring; intern; check*|checken|controleer|controleren|controle|verifieer|verifieren;
        reageer|reageren|antwoord ~ D|later|spoedig; in behandeling; erop terug; op terug; navraag|navragen;
        vraag* ~ na; zie ik|zien_we|zien_wij ~ morgen|later|D; nog even|effe_tijd|nog_niet bekeken;
        wordt bekeken|behandeld|besproken|bekeke|opgepakt; pak* ~ op; ga ~ achteraan|erachteraan|mee;
        laat iets weten; meld* ~ me|mij|ons; hou* ~ op de hoogte; vergader*|vergadering|bestuur|mt|directie|raad;
        neem*|nemen ~ contact op; bedankt voor ~ bericht|mail|herinnering|info|reactie;
        dank voor ~ bericht|mail|herinnering|info|reactie; begrepen; bezig mee|mee_bezig; in beraad;
        zit ~ bij ~ vrouw|man|boekhouder|directie|collega; ligt ~ bij|voor; ze|zij vragen|bieden|stellen|willen;
        kunt|kan|kun gij|jij|je ~ naar kijken; nota van; komt ~ op de agenda; daarna|dan ~ laat|hoor* ~ weten|u|je;
        later op terug; zie|gelezen|ontvangen mail|bericht|uw; belt|contacteert|mailt u ~ terug|D; neemt contact;
        hoort|horen ~ van mij|ons; kzal ~ kijken; zal ~ kijken; ging nadenken; ik zei ~ nadenken; brief gegeven;
        aan mijn zoon|dochter|man|vrouw; regelt mijn geldzaken
    """,
    "auto": """
        automatisch antwoord|bericht|gegenereerd*|antword|mail|beantwoord*|verzonden;
        dit is een automatisch*|geautomatiseerd*; afwezig*|afwezigheid; out of office;
        buiten kantoor|buiten_de_deur; op|met vakantie|verlof;
        verlof|jaarlijks verlof|zwangerschapsverlof|ouderschapsverlof|bouwverlof|bouwvak;
        ben|zijn ~ niet op_kantoor|aanwezig|bereikbaar; kantoor|wij|zaak|bedrijf ~ gesloten|dicht;
        gesloten van|wegens|tot|tussen; wij zijn gesloten; terug op|vanaf kantoor|D;
        weer|terug ~ bereikbaar|aanwezig|op_kantoor|open|D; beperkte toegang;
        niet ~ gelezen|beantwoord|doorgestuurd|bewaakt|opgevolgd; noreply|no_reply; niet op ~ antwoorden|reageren;
        geregistreerd onder; ticket|ticketnummer; uw vraag is; streven ernaar|reageren binnen|binnen D;
        uw bericht|mail|e_mail|vraag ~ is|werd ~ ontvangen|geregistreerd|doorgestuurd; mailbox ~ niet|alleen;
        dringende|urgente|spoed zaken|gevallen|vragen; ontvangstbevestiging; zo spoedig mogelijk;
        bij mijn terugkomst|terugkeer; feestdagen gesloten; wegens ~ gesloten; beantwoorden wij uw bericht|mail;
        lees mijn mails niet; vaderschapsverlof; we zijn er even niet; openingsuren; antwoorden zo snel mogelijk;
        terecht bij
    """,
    "back": "terug; weer; bereikbaar; terugkomst|terugkeer; open|heropen*; aanwezig; vanaf; hervat*",
    "s_lawyer": """
        advocaat|advocaten|advokaat|raadsman|raadsvrouw|advocatenkantoor|jurist|juridisch_adviseur|rechtsbijstand*;
        in handen gegeven|gesteld_van; namens clien*|client; confrater; clien* betwist;
        onze client|cliente betwist|verzoekt; optreden voor|namens
    """,
    "s_lawyer_threat": """
        mijn|onze advocaat|jurist|raadsman ~ neemt|zal|contact|verder|over|behandelt; naar ~ advocaat
    """,
    "s_privacy": """
        avg|gdpr|persoonsgegevens|privacy*; verwijder* ~ gegevens|data|emailadres|mailadres|persoonlijk*|nummer;
        gegevens ~~ verwijder*|verwijderen|wissen|gewist|schrap*;
        inzage*|dataverzoek|recht_op_vergetelheid|gegevensbescherming*; bezwaar ~ verwerking
    """,
    "s_complaint": """
        klacht ~ ingediend|indienen|neergelegd|neerleggen|bij_de|ingedien;
        klacht bij|ombudsman|ombudsdienst|consumentenbond|test_aankoop|testaankoop|economische_inspectie|
        fod_economie|acm|autoriteit*|geschillencommissie|kifid|politie|aangifte|gegevensbeschermingsautoriteit|
        meldpunt; juridisch loket; aangifte
    """,
    "s_other": """
        stop* met ~~ mails|mailen|berichten|herinneringen|app*;
        stop* ~ met ~ mailen|schrijven|bellen|sturen|contact*|herinneringen|berichten|lastig*|app*;
        niet_meer|geen ~ contact*|benaderen|lastigvallen|mailen|mails_meer|berichten_meer|lastig_vallen|
        lastigvallen|mailtjes|whatsapp; laat|laten ~ met rust;
        wens|wil|wensen|willen ~ geen ~ mails|berichten|contact|herinneringen|mailtjes|communicatie|brieven|
        telefoontjes; geen ~ verdere ~ mails|berichten|contact|correspondentie; hou* ~ op ~ met|mailen; ophouden;
        uitschrijven; schrijf ~ uit; stalk*|intimidatie|pesterij; verzoek* ~ geen contact|niet_meer;
        via deze weg|kanaal_niet_meer; verwijder ~ nummer; staak|staken; stop; naar de politie; belaging
    """,
    "vulnerable": """
        overleden|overlijden|gestorven|begrafenis|begraven|crematie|rouw|weduwe|weduwnaar|nabestaande*;
        verloren ~ vrouw|man|kind|zoon|dochter|vader|moeder|partner|echtgen*;
        vrouw|man|kind|zoon|dochter|vader|moeder|partner|echtgeno*|mama|papa ~ gestorven|verloren|overleden;
        kanker|chemo*|tumor|terminaal|palliatief|hartaanval|infarct|beroerte|hersenbloeding|dementie|alzheimer|
        psychia*|depressi*|depressie|burn_out|burnout|zelfmoord*|suicid*;
        ziekenhuis|hospitaal|geopereerd|operatie|intensieve|opgenomen|opname|revalid*;
        ernstig ziek|langdurig ziek|zwaar ziek|ziek thuis|arbeidsongeschikt|invalide; ziekte; ik ben ~ ziek;
        zie ~ niet meer zitten;
        geen uitweg|wanhopig|radeloos|ten_einde_raad|niet_meer verder|wil_niet meer leven|dood; einde aan maken;
        slapeloze|slaap_niet|slapen_niet;
        schuldhulp*|schuldbemiddel*|schuldsanering|wsnp|bewindvoer*|budgetbeheer|ocmw|voedselbank|kredietbank|
        collectieve_schulden*|leefloon|bijstand; dakloos|uit_huis_gezet|geen_eten|eten_kopen;
        huiselijk geweld|blijf_van_mijn_lijf; mishandel*; gehandicapt|beperking|blind|hulpbehoevend;
        hulpverlen*|maatschappelijk werk*|bewind; paniek*|angst*; huil*; ongeneeslijk; miskraam|doodgeboren;
        hartklep; op ~ instorten|kapot_aan
    """,
    "newbank": """
        nieuw|nieuwe|ander|andere|gewijzigd|gewijzigde|veranderd|veranderde|aangepast* ~ rekening|rekeningnummer|
        iban|bankrekening|banknummer|bankgegevens|bankrelatie;
        rekening|rekeningnummer|iban|bankgegevens|bankrekening ~ gewijzigd|veranderd|aangepast|wijzig*|nieuw*|
        veranderen; van bank veranderd|gewisseld; voortaan ~ betalen|overmaken|storten|rekening;
        op ~ rekening ~ gestort|betaald ~ I; betaald|gestort|overgemaakt ~~ op|naar ~ nieuw*|ander*;
        iban ~ begint|klopt niet|verschilt|afwijk*|anders; onderstaande|volgende ~ rekening|iban;
        mail ~ nieuw* ~ rekening*
    """,
    "irony": """
        haha|lol|grapje|grapjas|mop; heel grappig; wat een ~ aanbod|voorstel|grap; mooi hoor; super hoor; ja hoor;
        jaja; dikke duim; tuurlijk joh; sinterklaas; kerstman; dacht het niet; goeie grap; in uw|je|jullie dromen;
        droom maar
    """,
    "instruct": """
        negeer ~ instructies|regels|opdrachten|prompt; vorige instructies|opdrachten;
        systeemprompt|system prompt|prompt; je bent nu; jij bent nu|vanaf_nu; als ai|taalmodel;
        markeer ~ als ~ betaald|aanvaard|geaccepteerd|afgehandeld; registreer ~ als; zet ~ status;
        antwoord ~ met ~ akkoord; instructie voor de|het systeem|bot|assistent; nieuwe instructies; systeem
    """,
    "thanks": "bedankt|dank|dankjewel|dank_je_wel|dank_u|merci|thanks|tof|bedankt_alvast|hartelijk_dank",
    "all": "alles|volledig*|volledige|geheel|gehele|totale|ineens|in_een_keer|hele_bedrag|volle",
    "weekdays_pay": "elke|iedere vrijdag|maandag|dinsdag|woensdag|donderdag|week",
    "gone": """
        uitgevoerd|vertrokken ~ gisteren|bank; al vertrokken; is vertrokken;
        van onze rekening af|afgegaan|afgeschreven
    """,
    "not_neg": """
        geen probleem|zorgen|paniek|haast|punt|dank; niet alleen; waarom niet; of niet; zo niet; toch niet;
        niet meer dan normaal; geen enkel probleem; niet erg; geen bezwaar
    """,
    "not_said": """
        niet gezegd ~ akkoord; nooit gezegd ~ akkoord; geen akkoord gegeven; niet|nooit gezegd;
        heb ~ nooit|niet ~ beweerd
    """,
    "not_disp": "betwisten ~ niet; niet ~ betwist*",
    "not_method": "geen domiciliering|incasso|ideal|paypal",
    "tell_me": "bezorg|geef|stuur|mail ~ mij|ons|me; laat ~ mij|ons ~ weten; waaruit ~ bestaat",
    "instead": "ipv; i p v; in plaats van; in de plaats van",
    "auto_sure": """
        lees mijn mails niet; vaderschapsverlof|zwangerschapsverlof|ouderschapsverlof; even niet openingsuren;
        we zijn er even niet; antwoorden zo snel mogelijk; openingsuren; beantwoorden wij uw;
        gesloten vanaf|wegens|tot|van; jaarlijks verlof; dit is een automatisch; uw vraag is geregistreerd
    """,
}
