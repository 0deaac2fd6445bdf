"""English, as written by natives of both islands and by others who do business in it."""

PHRASES: dict[str, str] = {
    "neg": """
        not; no; never; nor; nothing; none; nobody; neither; t; cannot; dont; doesnt; didnt; wont; cant; isnt;
        wasnt; arent; havent; hasnt; couldnt; wouldnt; nowhere; unable; without
    """,
    "cond": """
        if; provided; providing; as long as; so long as; subject to; on condition; on the condition; conditional;
        unless; only if|when|once|after; on the basis that; on the understanding; assuming; once you;
        as soon as you; in exchange for; in return for; contingent; otherwise; only after; not until; not before
    """,
    "than_if": """
        as if; if possible; if that s ok|okay|alright|fine|possible|all;
        if that is ok|okay|alright|fine|possible|all; if thats ok|okay|alright|fine|possible; if that works|suits;
        if you don t mind; if i may; if any; even if; if not sooner|earlier; if you like|prefer|want|need|wish;
        if you would; if you could; if you can; if i m not mistaken; if i remember;
        ask|asked|check|know|see|wondering|wonder if; if this is ok|okay|possible|acceptable; if it s ok|okay|all;
        if all goes well; if it helps; no if; if nothing
    """,
    "but": "but; however; except; only; although; though; just; other than; apart from; bar",
    "ask": """
        can|could|may|might|would i|we|you|it|this|that|ye; is it possible; is that possible; would it be possible;
        possible to; would you; could you; would like; d like; please; pls; any chance; is there any chance;
        wondering; request|requesting; ask|asking; would prefer; prefer; propose|proposing|proposal;
        suggest|suggesting; my proposal; how about; what about; how s about; hoping; hope to; would that be;
        would it be ok|okay; is that ok|okay|alright|acceptable|all; is it ok|okay; ok if; okay if; ok with you;
        kindly; want to; need to; looking to; offer; instead
    """,
    "fut": """
        have it|them wired|paid|sent|transferred|cleared|settled; will; ll; shall; going to; gonna; to be; be; gets;
        getting; get it; aim|aiming; intend*; plan*; should be; due to; hope|hoping
    """,
    "perf": "have; has; had; ve; been; was; were; is; did; got",
    "already": "already|since|all_ready|long; since",
    "cant": """
        can|could t|not; cannot; cant; unable; not able; not in a position; impossible; not possible; won t be able;
        wont be able; no way we|i; struggle*; couldnt|cant
    """,
    "third": """
        customer*|client*|insurer*|insurance|grant|landlord|tenant*|bank|wages|payday|salary|pension; get paid;
        gets paid; got paid; been paid by|yet; get paid by; i m paid; im paid; am paid; we re paid; owed to us;
        have not paid us; hasn t paid us; haven t paid us; paid us; pay us; pays us; pays me; paying us; paid me;
        until i m|im_paid
    """,
    "quote": """
        they are|re offering; they|you offered|offer; you said; you wrote; you say; your words; you quoted;
        you are|re offering; you offer|offered; your colleague|letter says|said|wrote; quote; you propose;
        you asked if; forwarded message
    """,
    "ifpaid": """
        if we|i pay by|before|on|within; if paid; if payment; by paying; for payment by|before|within;
        on payment by|before|within
    """,
    "not_then": """
        too early|soon; won t make; can t make; not possible; too few|little|many|short|much|tight;
        won t work|suit|do; doesn t work|suit
    """,
    "past": "back then; last year; at the time; previously",
    "pay": """
        do|doing it|this|that now|today|tonight|D; pay|pays|paying|repay|payin; settle|settles|settling;
        transfer|transferring; remit|remitting; wire|wiring;
        clear|clearing ~ it|this|balance|account|invoice|debt|arrears|bill|whole|full|lot|off; clear it;
        send|sending|sent ~ money|payment|funds|it|over|rest|balance|M|B; put ~ through;
        make|making ~ payment|transfer; sort|sorting ~ it|this|out|payment|rest; sort it; do a|the transfer;
        discharge; pop ~ over|across; stick ~ in|over; get ~ paid|sorted|settled|cleared|across|over; lodge|lodging;
        process|processing ~ payment; square up; cough up; authorise|authorize payment|transfer; chip ~ away;
        manage M|B; afford M|B; do M|B; release|releasing ~ payment|funds; issue payment; fund;
        take ~ care of it|this; bring ~ up to date; clear the lot; settle the lot; post ~ cheque; lot;
        gonna|going to pay
    """,
    "paid": """
        did pay; paid; payed; settled; transferred; remitted; wired; cleared; bacs d|bacsed;
        sent ~ payment|money|funds|M|B|over|through|it;
        payment ~ made|sent|left|went|gone|processed|completed|issued; made ~ payment|transfer;
        went out|across|through; M|B|other|payment|it|rest went over; went over on|yesterday|D;
        gone ~ out|over|across|through|from; left our|my account|bank; has left our|my account|bank;
        proof of payment|transfer; remittance ~ attached|advice|below|sent; was ~ debited|taken;
        cheque ~ cashed|cleared; sorted ~ already|yesterday|weeks|last|this; already sorted; sorted;
        direct debit ~ taken|came|went; came out of ~ account|bank; discharged; put through; it s done;
        posted ~ cheque|you|it|D; remittance attached; gave ~ driver|you|your|him ~ M; M ~ made; payment ~ made;
        lodged ~ M|B|it|money|payment|into|D
    """,
    "payn": "payment|payments; transfer; remittance; funds; money; cheque; the balance; amount; cash",
    "process": """
        payment run|runs; pay run; paymentrun; bacs run; cheque run; next run; in ~ run; in the post|mail;
        on its way; on the way; goes ~ out|D; go ~ out|D; going ~ out|D; leave|leaves ~ account|D; be with you;
        with you ~ by|D; have it ~ D|with; you ll|will have ~ money|payment|funds|it;
        you ll|will get ~ money|payment|funds|paid; reach* you; hit|hits ~ your|account; in your account;
        on your account; is|are|be scheduled; scheduled; lined up; queued; set up for; arrive* ~ D|by;
        get it ~ D|over|to_you; sorted ~ D|by; done ~ D|by; due out; approved for payment;
        be processed|released|issued|sent|made; earmarked; on the list for|D; expect ~ D|payment|it|funds;
        included in|on; D ~ payment|run|ok; it ll be|go; ready for payment; with the bank; you can have|expect;
        get it D; it D; rest|balance|remainder|one|other|half ~ D; for execution; sits with ~ bank; execution on;
        set to go; needs releasing; going ~ today|tonight|tomorrow; supplier run; you re on it;
        release it|payment on; system will release; will follow; follows|following on|by|D; to follow on|by|D;
        goes this|today|tomorrow; you ll get on; what you ll get; lands in
    """,
    "promise_word": "promise*|guarantee*|commit*|undertake; my word",
    "later": """
        extension|extend|extended; more time; extra time; another|extra D; need D|another; push ~ back|to;
        slide ~ to|until; later date; postpone|defer|delay|deferral; hold off|on until|till;
        bear with ~ until|till|D; bear with us|me until|till; hang on|fire; wait until|till|to; wait ~ D;
        give us|me until|till|to; breathing space; grace; new due date; leave it until|till|to|with me until;
        another D; until|till D; move ~ due date|deadline; beyond
    """,
    "wait_word": "extension|deferral|postpone*",
    "agree": """
        agree|agreed|agrees|agreement|agreeable|aggreed|aggree;
        accept|accepted|accepting|accepts|acceptance|acccept; deal; happy to go|accept|proceed|take|with;
        happy with; go with; going with; going for; go ahead; proceed with|on; take you up; take up your|the;
        take the|your ~ offer|discount|deal; we ll take|go|do; i ll take|go|do; i will take|go; we will take|go;
        that works; works for|well|fine|perfectly; works great; that suits; suits me|us|fine|perfectly|grand; suits;
        sounds good|great|fine|fair|reasonable|perfect|grand|like; fine by|with me|us; fine by; grand so;
        confirm ~ accept*|agree*|happy|proposal|arrangement|plan|offer|terms; count me in; sign me up;
        you have a deal|agreement; you ve got ~ deal; it s a deal; done deal; happy days;
        all good ~ proposal|offer|plan; that would be great|perfect|ideal|brilliant|lovely|grand|fantastic;
        that ll do; that will do; good with that|us|me; ok with that|us|me; okay with that|us|me; approved;
        signed off|and_returned; please ~ set ~ up; let s do it|that|this; lets do it|that|this|go; please go ahead;
        please proceed; on board; gladly; much appreciated ~ we|i_accept; we are in; i m in; im in; consider it;
        accordingly agreed; you re on; your on; thumbs up; green light; fair enough|play; reasonable;
        we have no objection; no objection*; no problem with ~ offer|plan|proposal|that; we ll avail of;
        avail of|ourselves; shake on; put us|me down for; book it in|it; lock it|that_in;
        will take ~ option|offer|discount|plan; snap; let s do that|it; the only one that fits; fits our;
        happy to take; take the P; take the M; that s the one
    """,
    "yes": """
        yes; yep; yeah; yup; yea; aye; ok; okay; okey; kk; fine; good; great; perfect; sure; grand; brilliant;
        lovely; cool; sound; super; excellent; certainly; absolutely; of course; definitely; no problem; no prob;
        np; all good; alright; right so; spot on; magic; go on; go on then; go for it; happy; happy out; works;
        yes please; please do; please; wonderful; fantastic; noted; understood; confirmed; nice one; happy days;
        lovely jubbly; happy to
    """,
    "take": """
        option|choose|choosing|chose|pick|picking|select|selecting; go|going ~ for|with; take|taking; prefer*;
        like ~ to ~ proceed|go|take; opt|opting ~ for; plump for; proceed; use; please; best; suits; works; want;
        d like; like; let s do; lets do; do; have; suit; better
    """,
    "offer": """
        offer; proposal; plan; arrangement; deal; terms; option; settlement; suggestion; extension; agreement;
        schedule
    """,
    "pending": """
        need|have|got|must to ~~ first|check|ask|run|speak|talk|discuss|consult|clear; subject to;
        awaiting|waiting ~ approval|sign|decision|board; needs ~ sign|approval|signing; run it by|past;
        once ~ approved|signed; sleep on it
    """,
    "principle": """
        in principle; subject to; provisionally; tentatively; in theory; probably; might; maybe; perhaps; leaning;
        think we; should be ok; don t take this as; not ~ as ~ acceptance; not an acceptance; without prejudice;
        for now; likely
    """,
    "other_object": """
        T works|suits|is;
        agree|agreed|accept|ok|fine|confirm|approved ~ price|quote|quotation|delivery|artwork|proof|samples|spec|
        order|design|drawings|meeting; delivery ~ ok|fine|works|date; quote ~ approved|accepted|fine;
        meeting|appointment; samples; agreed price|rate|fee|amount|scope|terms|day|on; as agreed; we agreed;
        was agreed; had agreed; previously agreed; agreed with your
    """,
    "fine_but_no": """
        thanks but; thank you but; appreciate ~ offer but; no thanks; no thank you; kind of you but
    """,
    "refuse": """
        not ~ agree*|accept*|acceptable|interested|happy with|good enough|going_to_accept|possible|prepared|willing|
        able_to_accept; don t agree|accept|want; do not agree|accept|want|wish; disagree*; no deal; no thanks;
        no thank you; refuse*|refusing; decline|declined|declining; reject|rejected|rejecting; unacceptable; no way;
        not a chance; forget it; not for us|me; pass on this|that|it; we ll pass; i ll pass; i will pass;
        will have to pass; turn ~ down; turning ~ down; no use to|for; won t be accepting|taking|agreeing|doing;
        not taking|doing|accepting|agreeing; wont accept|agree; can t accept|agree; cannot accept|agree;
        won t accept|agree; will not accept|agree|be; doesn t work for; does not work for; doesn t suit|work;
        not workable; no good; rather not; not doing that; no; nope; nah;
        insult*|joke|laughable|ridiculous|derisory; not on; stick ~ your|it; leave it; out of the question;
        absolutely not; hard no; not having it; no to; it s a no; that s a no; still no; not going ahead;
        none of them|these|those|the; isn t something; not something we|i; afraid ~ not|no|can t;
        wish i could say yes
    """,
    "refusepay": """
        not|t|never|wont ~ paying|pay|settle; refuse* ~ pay*; not paying; won t pay|be_paying;
        will not pay|be_paying; no intention of paying|settling|to_pay; won t ~ get ~ penny|cent|a_penny|anything;
        not ~ penny|cent|getting|another; nothing from me|us; see you in court; sue me|us; take me to court;
        take ~ to court; whistle for; not a penny|cent; you can wait; bring it on; do your worst; over my dead body
    """,
    "instal": """
        instalment*|installment*; payment plan; repayment plan; payment schedule; staged payment*; stage payments;
        split|splitting; spread|spreading; in C; C; part payment*; partial payment*; pay in parts;
        in parts|bits|stages|chunks|lots; pay ~ off; pay off gradually|monthly|weekly|over|at; over D;
        monthly payments; weekly payments; little by little; bit by bit; a bit at a time; in two; break ~ up|down;
        paying ~ off over|gradually|monthly; months rather; over ~ few|couple|several months|weeks; over C;
        per month; a month; each month; every month; regular payments; chip away; fortnightly;
        do it in C|two|three|four|six; in two|three|four|five|six; pay it off
    """,
    "notall": """
        not|t|cant|cannot ~~ all|whole|full|lot|one; all at once; in one go; in one; one hit; all in one;
        not the full|whole
    """,
    "first": """
        now; today; up front; upfront; down payment; deposit; straight away; immediately; to start; first; initial;
        on account; in advance; right away; down
    """,
    "part": "part; some of it; some; portion; a bit; something on account; part of it",
    "disc": """
        discount*; P off|less|reduction|discount|rebate|knocked; M|B off; off ~ P|M; P ~ off; knock ~ off|P|M|B;
        knocked|knocking_off; take ~ P|M|B off; reduce*|reduction|reducing; rebate; settle ~ for|at M|B; settle for;
        settlement figure|offer|sum|of; full and final; in full settlement|and; final settlement; lump sum; haircut;
        write ~ off ~ part|some|half|P|M|rest|remainder|difference;
        M|B ~ call it quits|quits|evens|done|a_day|square; call it M|B|quits; round ~ down|off; less ~ P; minus ~ P;
        meet ~ halfway|half way|middle; split the difference; accept ~ M|B ~ settle*|full|instead|final;
        would you|ye take M|B; take M|B; offer ~ M|B; cash in hand; M|B ~ or nothing;
        M|B ~ in settlement|cash|settle ~ today|now|matter|it; goodwill ~ P|M|gesture|discount|reduction;
        P for ~ payment|paying|settling|early|prompt; early settlement; prompt payment ~; deducted ~ P|M|discount;
        P ~ deducted|as_usual|settlement; P ~ p|on_the_pound|of ~ bill|invoice|total|amount; pence in the pound;
        better ~ price|offer|deal ~ P; bring ~ down to|by; get ~ down to; come down; sharpen; cut us|me|the;
        shave ~ off; do ~ P; expect P; drop ~ P|M|price|it|bill|amount|to; P if|and|or|would|instead; sweeten;
        write off half|part|some|the_rest; lower ~ amount|sum|figure; lower|reduced amount|figure|sum; better price;
        something off; movement on ~ price; come down on
    """,
    "no_disc": """
        without ~ discount; no discount; don t need ~ discount; forget ~ discount; full amount; keep ~ discount
    """,
    "fee": """
        fee|fees|*fee; charge|charges|surcharge; interest; penalt*; late payment ~ charge*|fee*|compensation;
        compensation; admin ~ charge|fee|cost*; costs; collection ~ costs; add on|ons; extras; statutory;
        reminder ~ fee*|charge*; fine; fixed sum; the M|B extra|on_top|added; late fee*; M ~ on top; add ons;
        you ve added; M ~ added
    """,
    "waive": """
        waive|waived|waiving|waiver; drop|dropped|dropping; remove|removed|removing|removal;
        cancel|cancelled|cancelling; take ~ off; taken off; write|writing|written ~ off; scrap|scrapped; forget;
        knock ~ off; reverse|reversed|reversing; credit|credited ~ fee*|charge*|interest; without ~;
        not ~ paying|pay|accept|prepared|owe|be_charged|add|apply; won t|wont ~ paying|pay|be; refund; let ~ off|go;
        lose; strike; delete; leave ~ off|out;
        unfair|unreasonable|unjustified|excessive|ridiculous|disproportionate|steep|harsh; overlook; forgive;
        can keep|whistle; spare; get rid; do away; kindly ignore; come off; off; ditch; invoice amount only;
        principal only; only the principal|invoice; dispute; bin; waive ~ M; you ve added
    """,
    "waive_whole": """
        waive|drop|remove|cancel|scrap|reverse|forget ~~ fee|fees|charge|charges|interest|penalty|penalties|costs|
        surcharge|compensation;
        fee|fees|charge|charges|interest|penalty|penalties|costs|surcharge|compensation ~~ waived|dropped|removed|
        cancelled|scrapped|reversed|off; without ~ fee|fees|charge|charges|interest|penalty|penalties|costs
    """,
    "m_ideal": "ideal|i-deal",
    "m_card": "card|cards|visa|mastercard|amex; credit card; debit card; card payment; over the phone",
    "m_bancontact": "bancontact",
    "m_direct_debit": "direct debit|dd; directdebit; mandate",
    "m_paypal": "paypal; pay pal; use paypal",
    "m_cheque": "cheque|cheques; by|a check; chequebook|checkbook",
    "m_bill_of_exchange": "bill of exchange; bills of exchange; promissory",
    "m_cash": "cash in hand; in|by|with|pay|take|accept cash; cash payment",
    "m_bank_transfer": "bank transfer|wire; bacs|chaps|sepa; by transfer; wire transfer; online banking",
    "m_payment_link": "payment link; pay link; paylink; a link; the link; link to pay; qr code; qr",
    "m_other": """
        apple pay; google pay; klarna; revolut; wise; western union; crypto; bitcoin; stripe; worldpay;
        postal order; gocardless; barter; open banking; venmo; zelle
    """,
    "method": """
        pay|paying|settle|payment_by|via|with|using|through|on|in; by; via; on my|our|a|the card|cards; accept ~;
        take ~ card*|cheque*|cash|paypal; do you ~ take|accept|do|have; have you ~ link|card; can|could i|we ~;
        send ~ link; link; portal ~ down|not|doesn_t; card ~ declined|expired; not ~ work*; instead of ~; switch to;
        prefer*; over the phone; only ~ way|have|card; set up; account ~ frozen|blocked|locked;
        without|no ~ online banking
    """,
    "r_quality": """
        damaged|faulty|broken|broke|defective|cracked|scratched|leaking|leaks|rusted|mouldy|torn|dented|smashed|
        bent|warped|chipped|stained; poor ~ quality|workmanship; shoddy|substandard|botched; quality;
        doesn_t|dont|not|never ~ work*|function*|fit|turn_on|start; stopped working;
        wrong ~ colour|color|size|model|item*|spec|part|product|material|type; fault|faults|defect|defects;
        not ~ fit_for|up_to|as_described|right|finished_properly|to_standard; below standard; came apart;
        fell ~ off|apart; finish* the job; complain* ~ quality|work; snag*|snagging; unfinished; not finished;
        half ~ finished|done; gone_off|sour|rotten|mushy|spoiled|spoilt|out_of_date; redo|redone;
        needs ~ repair*|redoing|fixing|replacing; replacement*|replaced; repair*; fix|fixed ~;
        bugs|crashes|crashing|glitch*|errors; unusable|useless; failed ~ inspection|test;
        still ~ leak*|broken|down|out|cold|not; keeps ~ cutting|breaking|crashing|failing; peel*; bodge*
    """,
    "r_delivery": """
        not|never|t ~ delivered|received|arrived|turned|receive|supplied|shown|seen;
        never ~ delivered|received|arrived|turned_up|came|got|shown_up|seen|supplied;
        short ~ delivered|delivery|shipped|supplied; missing; only ~ received|delivered|got|arrived|came|of;
        incomplete|part_delivered|partial_delivery|under_delivered; turned up; N turned|arrived|came;
        still waiting ~ for|on ~ delivery|goods|order|parts|rest|it|items|the; undelivered|non delivery|nondelivery;
        weeks_late|delayed_delivery|arrived_late; delivered ~ late|wrong|short; we got|received_only;
        pod|proof_of_delivery; outstanding ~ items|goods|delivery; never happened|performed|carried|done;
        work ~ not ~ done|carried|completed; not been ~ delivered|done|carried|completed|supplied;
        nobody|no_one ~ came|turned|showed; back order*; goods ~ lost; lost in ~ transit|post;
        didn t ~ arrive|get|receive|show|turn; no show; billed|charged ~ for ~ and ~ got
    """,
    "r_price": """
        overcharged|overcharge|over_charged|overbilled|overcharging;
        wrong ~ price|rate|amount|total|vat|quantity|hours|figure;
        price ~ wrong|incorrect|higher|different|not|agreed; agreed ~ price|rate|fee|was|at|M|day;
        quote|quoted|quotation ~ M|was|at|said|for; quoted M; quote ~ was; quote|quotation ~ said|was|stated ~ M;
        charged|billed|invoiced ~ M|too|for_more|twice|wrong|us; too much|high|many;
        more than ~ agreed|quoted|quote|order*; rate|day rate|hourly ~ wrong|agreed|was|is; should be|have_been_M;
        should ~ M; not M; instead of ~ M; vat ~ wrong|incorrect|shouldn_t|not;
        incorrect ~ amount|price|rate|vat|total|invoice; discount ~ promised|agreed|missing|forgotten;
        promised|agreed|forgot* ~ discount; discount ~ not ~ applied|deducted|taken; promised discount;
        excess hours; hours ~ wrong|too|billed; price list; contract price; po price|value|says; difference ~ M;
        not ~ what ~ quoted|agreed; inflated; mileage; higher than; call out charge; differs|differ_from;
        doesn t match ~ quote|po|order
    """,
    "r_not_ordered": """
        never|didn_t|not|did_not ~ ordered|order|asked|requested|authorised|authorized|signed|approved|buy|bought|
        commission*|placed|subscribed|use|used; not ordered; no order; unsolicited; cancelled|canceled ~;
        cancellation; free trial; trial; no contract|agreement|record_of_ordering|purchase; sent ~ back;
        returned ~ it|goods|items|them|order|everything; without ~ approval|authoris*|consent|order|our;
        never ~ heard of ~ you|your; never a customer; never ~ dealt; no po ~; unauthorised|unauthorized;
        did not ask; not ~ asked for; extras ~ never|not; rolled over|auto renew*|renew*; gave notice;
        terminated|ended ~ contract|subscription; bogus|scam
    """,
    "r_duplicate": """
        duplicate*|duplicated|duplicates; twice ~ billed|charged|invoiced|for; billed|charged|invoiced ~ twice;
        twice for ~ same; double ~ billed|charged|invoiced|billing;
        same job|delivery|goods|order|work|service twice; already ~ invoiced|billed|charged; second invoice for
    """,
    "r_credited": "credit note|notes; creditnote; credited; cn; credit memo",
    "r_wrong_party": """
        wrong ~ company|person|party|entity|business|firm|number|address|smith|account|customer;
        not ~ our|my ~ invoice|debt|bill|account|company|order; not us; nothing to do with;
        previous ~ owner*|tenant*|occupier|director|proprietor|landlord; bought|took|taken ~ over|lease|business;
        different ~ company|entity|business|person|firm|limited; not ~ liable|responsible ~; isn t ~ us|ours|mine;
        isnt ~ us|ours|mine; not ours|mine; never ~ our|my name; never heard of ~ him|her|them|company;
        mistaken identity; confused|confusing ~ with|us; someone|somebody else; no connection ~; not connected;
        sister company; not our debt; ex|former husband|wife|partner ~; in ~ name ~; moved out; meant for;
        intended for; same name; who you want; next door; belongs to the previous|former|new; not who you;
        we re ~ the ~ is
    """,
    "disp": """
        quote ~ said|was|says ~ invoice; dispute*|disputed|disputing; contest*;
        invoice|amount|bill|figure|price|total|that|this|it|is|are wrong|incorrect;
        wrong amount|price|invoice|total|figure; query|queried|querying;
        not ~ correct|right|owed|owe|due|accurate|liable; don t owe; do not owe; doesn t ~ add up|match|tally|look;
        does not ~ add up|match|tally|agree; error* ~ invoice|bill|your; your mistake|error;
        mistake ~ invoice|bill|your; credit note|credit ~ please|needed|for|issued|required|expect*|against;
        issue ~ credit; credit ~ us|it|me; raise a credit; liability ~ denied; deny|denied|denies;
        not paying ~ until|till|because|for; won t ~ pay ~ until|till|for|because;
        until ~ arrive*|turn*|fixed|resolved|replaced|sorted|delivered|repaired|corrected|comes|come|finish*|done|
        you; refuse ~ pay ~ for; no ~ liability; reject ~ invoice|bill|claim; shouldn t ~ be|have;
        should not ~ be|have; unhappy with; statute barred; amended|corrected|revised ~ invoice;
        correct ~ invoice|amount; owe you nothing; owe nothing; nothing owed; overpaid; not due; on hold; alleged;
        wasn t agreed; not agreed; not what we; unjustified; misinvoiced|misbilled;
        withhold*|withheld|holding_back|hold_back
    """,
    "hard": """
        terrible|awful|dreadful|rough winter|summer|season|quarter|year; in the red; no income; that kind of money;
        kind of money; cash flow|cashflow; no money|cash|funds|income|savings|work; short of|on cash|money|funds;
        cash ~ tight; money ~ tight;
        tight|tough|hard|rough|difficult|lean|slow|quiet|bad ~ month|months|time|times|year|patch|period|situation|
        season|quarter|spell|at_the_moment|right_now|financially;
        things are|re ~ tight|tough|bad|difficult|slow|quiet; struggling|struggle; skint|strapped|stretched;
        re|m|am|are|dead|flat|stony broke; scraping by|through; scrape by;
        dreadful|dire|awful|terrible ~ since|trade|business|month*|year; haemorrhag*|hemorrhag*; overdraft;
        can_t|cant|cannot|couldn_t|not ~ afford|manage|cover|clear|raise|pay;
        unable to ~ pay|settle|clear|make|meet; not able to ~ pay|settle|clear|make|meet;
        can t ~ pay ~ all|full|whole|now|it|this|yet|you|at; can t ~ all at once|in_one|full; can t do it all;
        don_t|dont|haven_t|havent|hasn_t|didn_t|not ~ got it|have_it|have ~ money|funds|cash;
        don t have ~ M|that|money; haven t got; not got the; rest i haven t; in ~ hospital|surgery;
        redundan*|laid_off|lost ~ job|contract|customer|client;
        out_of_work|unemployed|universal_credit|benefits|ssp|zero_hours; bereave*|died|passed_away|death|funeral;
        divorce|separated|separation; flood*|fire|burgl*|theft; down P;
        turnover|sales|trade|takings|revenue|footfall|trading|business ~ down|fallen|dropped|collapsed|halved|dried|
        dreadful|dire|awful|terrible|dead|slow; loss|losses|losing_money|lost_our;
        waiting ~ for|on ~ customer*|client*|payment|money|grant|insurance|to_be_paid|funds;
        customer*|client* ~ not|hasn_t|haven_t|late|owe*|yet ~ pay*|paid; hasn t paid us; owed ~ by ~;
        biggest|main|largest ~ customer|client ~ gone|bust|left|lost; debts;
        behind ~ with|on ~ rent|everything|bills; bills ~ piling; pay ~ rent; make payroll; nothing left;
        nothing in the; account ~ empty|overdrawn|dry;
        financial ~ difficult*|hardship|trouble|problems|strain|pressure; liquidity; hardship;
        keep ~ afloat|heads|head|lights|doors; above water; on our knees; going under; cost of living;
        no ~ work ~ coming; business ~ slow|bad|quiet|closed|dead|shut|terrible; closed|shut ~ for ~ months|weeks;
        low on funds; not ~ enough money|funds|cash; all ~ can ~ manage|afford|do; best i|we can; most i|we can;
        until ~ i m back|work; living ~ on; on my uppers; hand to mouth; no funds; bad debt; insolvent|customers;
        furlough*; between jobs; maternity|mat_leave ~ pay; ran out of ~ money; pinch; hit hard; hit ~ us|me hard;
        squeezed; no work; no wheels; two kids to feed; kids to feed; only break; spare; on benefits;
        pulled our overdraft; illness|sick|cancer|stroke|operation|surgery|injur*|accident;
        been|am|m|was|got signed off
    """,
    "insol": """
        bankrupt*|bankruptcy; insolven*; liquidat*; administration ~; in administration;
        administrator*|administrators; receiver*|receivership; iva; cva; voluntary arrangement;
        debt relief order|dro; examinership|examiner; winding up; wound up; moratorium; creditors voluntary;
        creditors meeting; official receiver; trustee in; debt management|charity|advice|plan;
        stepchange|step_change|citizens_advice|mabs; debt arrangement; trust deed; sequestrat*;
        breathing space scheme|moratorium; proof of debt; ceased trading; chapter 11;
        restructuring plan|proceedings; debt counsell*; personal insolvency; pip|piia; debt settlement arrangement;
        strike off; filed for ~; prepetition; automatic stay; creditors ~ appointed;
        filed for chapter|bankruptcy|insolvency
    """,
    "offset": """
        offset*|off set|setoff; set off; set ~ off|against; contra*; net ~ off|against; net it off; netting;
        deduct ~ from ~ what|you|our|invoice|owe|bill|balance|account; you owe us|me; owe us|me ~; you ~ still owe;
        you have|ve not paid ~ our; our invoice ~ to you|against|unpaid|outstanding|you; our own invoice;
        unpaid invoice ~ to you; knock ~ off ~ what you owe; in kind; barter|swap;
        against ~ what you owe|credit|our|your; call it ~ quits|evens|square; counterclaim|counter_claim;
        work ~ in exchange|lieu; in lieu; do ~ work|job ~ for you|instead; square ~ it ~ with;
        credit ~ balance|on_our_account ~ against|use; use ~ credit; take ~ off ~ what you owe; deposit ~ against
    """,
    "q_copy": """
        copy|copies ~ invoice*|bill|it|statement|of|one; duplicate invoice please; copy please;
        resend|re_send|resent|reissue|re_issue|re-send;
        send|resend ~ invoice*|copy|copies|it_again|again|bill|pdf|through_again|paperwork; send it on; sent ~ copy;
        invoice again|copy; pdf ~ invoice; email ~ invoice|copy|copies|me_a_copy;
        not|never|t|no ~ received|have|got|see|seen|find|had ~ invoice*|copy|copies|bill; don t have ~ copy|invoice;
        can t ~ find ~ invoice|it; lost ~ invoice|copy; which invoice*; what invoice; no ~ record ~ invoice;
        no trace; invoice ~ never ~ received|arrived|came; attach ~ invoice; forward ~ invoice|copy;
        without ~ invoice; missing ~ invoice|copy; breakdown ~ invoice; proper invoice; need ~ invoice|copy|revised
    """,
    "q_bank": """
        bank details|account|info|information; sort code; account number; account details; acc details; iban; bic;
        swift; payment details; which ~ account ~ pay|into|use|transfer|send; where ~ pay|send|transfer|wire|to;
        what|which reference|ref; reference ~ use|quote|put; remit to; bank ~ details;
        details ~ pay|transfer|payment|bacs; which bank
    """,
    "q_balance": """
        how much ~ owe|outstanding|left|due|balance|is|do|total|still|exactly|it;
        what ~ owe|outstanding|balance|left|total; what s ~ balance|outstanding|left|total|total|amount|figure|owed;
        statement ~ account|please|send|of|up; send ~ statement; current|latest|up_to date|full_statement|balance;
        balance ~ ?|please|confirm|on; confirm ~ balance|outstanding|amount|total|figure;
        outstanding ~ balance|amount ~ ?; exact ~ amount|figure|balance|total; total ~ amount ~ ?|owed;
        list of ~ invoices|open|outstanding|items; settlement figure ~ ?; open items; what invoices ~ outstanding;
        final figure; reconcile|reconciliation; what do|is ~ owe|outstanding
    """,
    "q_charges": """
        what ~ charge*|fee*|interest|penalt*|costs|M ~ for|?|about|is|are|based;
        why ~ charge*|fee*|interest|penalt*|charged|costs|M;
        how ~ interest|charge*|fee*|calculated|worked|arrive*|come; where ~ charge*|fee*|interest|M ~ come|from;
        breakdown ~ charges|fees|interest|costs; explain ~ charge*|fee*|interest|costs|M;
        interest ~ on_top|added|charged|?|calculated; adding interest; any ~ interest|fees|charges|costs ~ ?|on;
        would ~ interest|charges|fees ~; what rate; extra ~ for ~ ?; late fee for; does ~ interest;
        will ~ interest|charged|fees
    """,
    "q_offer": """
        does ~ offer|discount|plan|option|this|that|deal|it ~ include|apply|cover|mean|affect|still|incl;
        is ~ offer|discount|deal|plan ~ still|valid|open|available|on|including|incl;
        how long ~ offer|open|valid|have|do; until when|what; what ~ mean by; what happens ~ if|miss|when|after;
        what are ~ terms|options|conditions|choices; can|could|may i|we ~ pay ~ early|earlier|off|sooner;
        do i|we ~ sign|need_to_sign|have_to_sign; does|do the ~ option|payments;
        explain ~ offer|option*|plan|proposal; how ~ work|does ~ plan|discount|option|offer; which dates|date;
        what date|dates|day; is that ~ including|inclusive|plus|excluding|ex|on_top;
        when ~ would|does|do ~ first|start|due|expire*; don t understand ~ offer|proposal|plan|option|letter;
        not ~ clear ~ offer|option|plan|proposal; clarify; what exactly ~ offering|proposing|offer; affect ~ credit;
        incl vat; including vat; plus vat; before or after
    """,
    "q_other": """
        po number|ref|no|num; purchase order ~; what|which ~ for|job|site|order|work|project|delivery|is_this;
        what is this; what s this; whats this; who ~ are|is|ordered|signed|this|authorised|requested;
        are you ~ bot|robot|human|real|person|ai|machine; is this ~ bot|robot|real|automated|scam|genuine|legit;
        am i ~ speaking|talking|chatting; how do i know; vat number|no;
        timesheet*|proof_of_delivery|pod|delivery_note|signed; remittance address; w9|w 9;
        who|what|which|why|when|where|how ~~ ?;
        can|could|would|will you ~ confirm|tell|explain|clarify|advise|let|check|send|provide|give;
        please ~ confirm|advise|clarify|explain; let me|us know; vendor ~ form|number; supplier ~ form|number|setup
    """,
    "wh": "what|which|why|when|where|who|how|whats|hows",
    "human": """
        call me|us|back; ring me|us|back; phone me|us; give me|us ~ call|ring|bell|shout|buzz; calls_me|us back;
        call ~ F; ring ~ F;
        speak|talk ~ to|with ~ someone|somebody|person|human|manager|supervisor|you|real|anyone|adviser|colleague;
        speak to|with; talk to|with ~ human|person|someone|somebody|real|manager; rather ~ speak|talk|call|phone;
        real|actual|human person|human|being; a human; manager ~ ring|call|phone|contact;
        someone|somebody ~ ring|call|phone|contact|speak;
        discuss|speak|talk|rather|prefer|chat|sort ~ over|by|on the? phone|telephone; discuss ~ phone|call;
        have|arrange|schedule|set ~ call|chat|meeting|zoom|teams; have a word; quick|short|proper call|chat;
        call ~ discuss; no ~ bot|robots; callback; call_back ~ please|on; please ~ call_back; get ~ to call|ring;
        reach|get|contact me|us ~ on|at; what number; my number|mobile ~ is; in person; face to face;
        come ~ in|round|over ~ see|talk|meet; meet ~ up; person to person; on F; put me through;
        not ~ bot|robot|machine
    """,
    "selfcall": """
        i ll|we ll|will ~ call|ring|phone you; call|ring|phone you ~ later|back|tomorrow|shortly|D
    """,
    "redirect": """
        no longer ~ work*|here|with|employed|responsible|deal*|handle*|in; doesn_t|doesnt|not ~ work here;
        left the|our|this company|firm|business|organisation; has left us|company|firm;
        wrong ~ person|address|email|department|contact|inbox|number|mailbox;
        not ~ right|correct ~ person|department|address|contact; not ~ handle|deal ~; don t deal with|handle;
        do not deal with|handle; not my department|job|area;
        contact|email|write|send|speak|try|forward|redirect|direct|address ~~ E; E;
        please ~ contact|direct|send|forward|address ~ to|our|the|my;
        should|must|need ~ go|be_sent|be_addressed|be_directed ~ to;
        deal*|handled|dealt|managed|looked ~ by|after ~ head_office|accountant|hq|finance|accounts|centre|center;
        head office; shared service*; parent company; my accountant ~ deals|handles; all invoices ~ to|through|via;
        accounts payable ~ at|is|are; ap team; retired; successor|replacement is|took; taken over from|by ~;
        someone else now; resigned|stepped_down; new contact|email; get in touch with;
        you want|need ~ our|the|head|accounts ~ department|office|team; take it up with; treasurer now|is;
        not ~ dealing; via ~ portal; upload|submit ~ portal; not my dept|department|area|job; wrong dept
    """,
    "ack": """
        look ~ into|at; looking ~ into|at; check|checking|checked; investigat*;
        will ~ review|consider|discuss|revert|respond|reply|confirm|come_back|get_back|look|check|let_you_know|pass|
        forward|update|chase; get|getting ~ back ~ to; come|comes|coming ~ back ~ to|shortly|D; revert;
        let you know; let ye know; be in touch; think|thinking ~ about|over|it; sleep on; mull; discuss*;
        talk ~ it over|to ~ wife|husband|partner|boss|director|accountant|board|bookkeeper|about|with;
        run ~ by|past;
        speak|check|consult with|to_my|our|the ~ accountant|partner|director*|boss|husband|wife|board|bookkeeper|fd;
        pass|passed|passing|forwarded|forward|forwarding|sent ~ on|to|along|it|this|your ~; passed ~; noted;
        received ~ thanks|with thanks|your;
        thanks|thank_you ~ for ~ email|message|letter|reminder|note|getting|this|proposal|offer|letting|info|your;
        reviewing|review|consider*; decision|decide*; board|committee|meeting ~; approval; bear with; will do;
        leave it with me|us; leave with me; with ~ accounts|finance|bookkeeper|accountant|director|management|legal;
        under review; chase|chasing ~ up|this|internally|it; find out; dig ~ out|into; will see; see what;
        going through; working on; looking after; awaiting ~ approval|sign|decision|confirmation;
        need to ~ check|discuss|speak|run|talk|look; have to ~ check|discuss|speak|run|talk; in hand; hear from;
        you ll hear; need ~ sign off|authoris*|approval; update ~ you; respond; internally; our end;
        they are|re|want offering|asking|proposing|us; can|could you advise; give ~ thought; take ~ away;
        in due course; let ~ know; got it|your|this|that; on ~ to do|todo list;
        she|he|they ll|will ~ sort|get|be|reply|come|deal|look|call; acknowledge*; acknowledging;
        am|are|m|re|get on it; showing|show it to; before we|i decide; missus|wife ~ tonight
    """,
    "auto": """
        automatic reply|response|message; automated ~ reply|response|message|email; auto reply|response;
        autoreply|autoresponder; out of ~ office; ooo; i am|m ~ away|out|on|off ~ leave|holiday|vacation|until|from;
        on ~ annual|maternity|parental|sick leave; annual leave; away from ~ office|desk|my;
        on holiday|vacation|leave ~; office ~ closed|reopens|shut|re_opens;
        closed ~ for|from|until ~ D|christmas|easter|holiday*; we are|re closed; reopen*|re_open*;
        back in|on ~ office|D; return*|returning ~ on|to|D; limited access; not ~ monitored|read|being; unmonitored;
        no reply|noreply; do not reply; ticket|case ~ number|has|been|created|logged|opened|ref|id;
        your ~ email|message|request|query|enquiry|ticket ~ has been|been|is ~ received|logged|important|registered|
        created|assigned; aim to|endeavour|we_will_respond|reply_within;
        respond|reply|answer ~ within ~ D|hours|working; for ~ urgent|anything_urgent;
        urgent ~ matters|queries|contact|enquiries; if ~ urgent; thank you for ~ contacting|your_email|your_enquiry;
        bank holiday; high volume*; this ~ mailbox|inbox|account|address is|no; thanks for messaging;
        currently with a client; get back to you shortly|soon|asap; paternity leave; opening hours; has been logged
    """,
    "back": "back; return*; reopen*; open; resume*; available; from; re open*; again",
    "s_lawyer": """
        solicitor*|lawyer*|attorney*|barrister|legal_counsel; we act for|on_behalf; our client; acting for;
        my legal; legal representative*|adviser*|advisor*|team; counsel
    """,
    "s_lawyer_threat": """
        hear|hearing_from ~ solicitor*|lawyer*; solicitor*|lawyer* ~ will|in touch|dealing|instructed;
        through ~ solicitor*|lawyer*; speak|write|direct|contact|address ~ to ~ solicitor*|lawyer*|legal;
        handed ~ solicitor*|lawyer*|legal
    """,
    "s_privacy": """
        gdpr; data protection; personal data; erase*|erasure; right to be forgotten; subject access; dsar|sar;
        article 15|17|21; dpo; delete ~ data|details|information|my|number|email|record;
        remove ~ my_details|data|me_from; privacy; how did you get ~ my; withdraw ~ consent; object to ~ processing;
        data breach
    """,
    "s_complaint": """
        ombudsman; trading standards; fca; complaint ~ with|to|against|lodged|raised|made|filed|been;
        report*|reported ~ you|your company|this; information commissioner|ico; competition and consumer; ccpc;
        formal complaint; police; small claims ~ against; regulator; citizens advice ~ complaint;
        consumer protection|council; financial ombudsman; complaint|complained
    """,
    "s_other": """
        stop ~ contacting|emailing|calling|ringing|texting|writing|messaging|sending|harassing|hassling|chasing|
        bothering|pestering|this; cease ~ contact*|all|and_desist|communicat*; leave ~ alone;
        do not|don_t|dont ~ contact|email|write|call|message|text|ring ~ me|us|again|this|anymore|further;
        no ~ further ~ contact|emails|correspondence|communication|letters|messages; harass*; not ~ contact ~ again;
        unsubscribe; remove ~ from ~ list|mailing; block|blocking ~ you|this|number; quit ~ emailing|calling;
        last time ~ tell|ask|asking; not wish ~ contacted|receive; take me off; lose my number
    """,
    "vulnerable": """
        died|passed_away|bereave*|funeral|widow*|bereavement|mourning|late_husband|late_wife;
        lost my ~ husband|wife|mother|father|son|daughter|mum|dad|mam|partner|baby|brother|sister;
        cancer|chemo*|tumour|terminal|terminally|hospice|stroke|heart_attack|dementia|alzheimer*|intensive;
        hospital|surgery|operation; depress*|breakdown|anxiety|suicid*|self_harm|mental_health|panic; kill myself;
        end it all; can t go_on|cope; cannot go_on|cope; not coping; at my wits end; at the end of my; no way out;
        don t want to ~ live|be_here|go_on; don t know ~ where to turn|what_to_do_anymore|how_to_go_on; can t sleep;
        not sleeping; crying|tears|desperate|despair;
        stepchange|step_change|debt_charity|debt_advice|citizens_advice|mabs|debt_relief|iva|bankrupt|
        breathing_space; food bank; homeless|evict*; domestic abuse|violence;
        disab*|pip|carer|blind|deaf|wheelchair; off sick|long_term_sick|seriously_ill|very_ill|ssp|signed_off;
        i|am|m|been|so|very|seriously|fell|falling|is ill|unwell|poorly; illness; sick pay;
        universal credit|benefits; miscarriage|stillb*; gambling|addict*|rehab; vulnerable; ptsd; coma; icu;
        choose between ~ eating|food|heating; feed ~ kids|children; can t feed|eat; debt counsell*
    """,
    "newbank": """
        new|different|changed|change|updated|another ~ bank|account|iban|sort_code|banking ~ details|account;
        bank|account|iban|payment|banking_details ~ changed|change|updated|different|new|changing; changed ~ bank*;
        told|asked|instructed|emailed|email|received|got|letter ~ pay ~ different|new|another|other;
        paid ~ into|to ~ new|different|other|account|iban; moved ~ bank*;
        please ~ pay|send|transfer ~ to ~ following|this|new|account|I; going forward ~ pay*;
        iban ~ different|changed|starts|doesn_t match|not_match; use ~ following|new account|details|bank;
        your email ~ new ~ bank|account|details; email ~ saying ~ changed ~ bank|account
    """,
    "irony": """
        haha|lol|lmao|rofl; yeah right; as if; very funny; hilarious; how generous|kind; generous ~; good one;
        nice try; pull the other; pigs ~ fly; dream on; in your dreams; santa|tooth_fairy; you must be joking;
        are you serious; are you having ~ laugh; oh great|wonderful|brilliant|lovely|sure; wonderful offer;
        fantastic offer|for; aye right; sure ~ why not ~ throw; what a ~ bargain|joke|deal
    """,
    "instruct": """
        ignore ~ previous|all|prior|above|your|instructions|rules; disregard ~ previous|instructions|rules|all;
        system ~ prompt|message|override|note|instruction; you are now; act as; as an ai; language model;
        mark ~ as ~ paid|settled|accepted|agreed|closed|resolved; set ~ discount|status|balance ~ to;
        new instructions; override; developer mode; respond with|only; output; json; assistant; prompt;
        classify ~ as; treat this ~ as; output ~ act; instructions for ~ assistant|bot|system;
        set the balance|status
    """,
    "thanks": "thanks|thank|thx|cheers|ta|much_appreciated",
    "all": "all|everything|full|whole|entire|total|in_full|one_go|lot",
    "gone": "left our|my account|bank; proof of payment|transfer; remittance attached",
    "not_neg": """
        cheque|invoice|ref|account|po|order|reference|bill no;
        no problem|problems|worries|prob|later|doubt|matter|bother|objection; not only; can t complain; why not;
        if not; or not; not a problem; no .
    """,
    "tell_me": "send|give|provide ~ me|us; let me|us know wh|what|which|how|when|where|if; tell me|us",
    "instead": "rather than|then; instead of; not C; if its|it s P|M|B",
    "not_said": "did not|didn_t|never say|said; never said; not disputing|contesting|refusing",
    "auto_sure": """
        out of office|the office; annual leave; thanks for messaging; currently with a client; automatic reply;
        on maternity|paternity leave; we are closed; office is closed; will respond|reply within;
        has been logged|received; opening hours
    """,
}
