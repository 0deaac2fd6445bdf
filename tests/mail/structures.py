"""Mails whose structure is unusual but real: where text stands, how parts nest, and what is labelled wrongly."""

import base64
import html

HEAD = "From: Jan <jan@klant.nl>\nTo: x@y.nl\nSubject: Re: factuur\nDate: Tue, 3 Mar 2026 10:12:00 +0100\nMIME-Version: 1.0\n"
TYPED = "Beste,\n\nWij betalen vrijdag 604 euro.\n\nGroet, Jan"
LETTER = (
    "Geachte heer,\n\nFactuur 2026-0142 van € 1.812,00 staat open. Gaat u akkoord?\n\nMet vriendelijke groet,\nFirma"
)
LETTER_HTML = html.escape(LETTER).replace("\n", "<br>")
TYPED_HTML = html.escape(TYPED).replace("\n", "<br>")
HTML = "Content-Type: text/html; charset=utf-8\n\n"
MAILS: dict[str, str] = {}
MAILS["outlook p headers"] = (
    HTML
    + f'<div class=WordSection1><p class=MsoNormal>{TYPED_HTML}</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>Van:</b> Firma &lt;x@y.nl&gt;</p><p class=MsoNormal><b>Verzonden:</b> dinsdag</p><p><b>Aan:</b> Jan</p><p><b>Onderwerp:</b> Factuur</p></div></div><p class=MsoNormal>{LETTER_HTML}</p></div>'
)
MAILS["outlook x_ nested"] = (
    HTML
    + f'<div>{TYPED_HTML}</div><hr><div id="x_divRplyFwdMsg" dir="ltr"><font><b>From:</b> F<br><b>Sent:</b> x<br><b>To:</b> J<br><b>Subject:</b> y</font></div><div class="x_BodyFragment">{LETTER_HTML}</div>'
)
MAILS["gmail x_"] = (
    HTML
    + f'<div dir="ltr">{TYPED_HTML}</div><div class="x_gmail_quote"><div class="x_gmail_attr">Op di 3 mrt 2026 schreef X &lt;a@b.nl&gt;:<br></div><blockquote class="x_gmail_quote">{LETTER_HTML}</blockquote></div>'
)
MAILS["gmail sig between"] = (
    HTML
    + f'<div dir="ltr">{TYPED_HTML}<br clear="all"><div><br></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Op di 3 mrt. 2026 om 09:12 schreef F &lt;<a href="mailto:x@y.nl">x@y.nl</a>&gt;:<br></div><blockquote class="gmail_quote"><div>{LETTER_HTML}</div></blockquote></div>'
)
MAILS["gmail bottom after"] = (
    HTML
    + f'<div class="gmail_quote"><div class="gmail_attr">On .. wrote:<br></div><blockquote class="gmail_quote">{LETTER_HTML}</blockquote></div><div>{TYPED_HTML}</div>'
)
MAILS["apple cite w sig after"] = (
    HTML
    + f'<html><body><div>{TYPED_HTML.split("<br><br>Groet")[0]}</div><div><blockquote type="cite"><div>Op 3 mrt 2026, om 09:12 heeft F het volgende geschreven:</div>{LETTER_HTML}</blockquote></div><br><div>Groet, Jan</div></body></html>'
)
MAILS["tb inline cite prefix"] = (
    HTML
    + f'<html><body><div class="moz-cite-prefix">Op 03-03-2026 om 09:12 schreef F:<br></div><blockquote type="cite" cite="mid:x"><pre class="moz-quote-pre" wrap="">{html.escape(LETTER)}</pre></blockquote><p>{TYPED_HTML}</p></body></html>'
)
MAILS["tb typed in prefix"] = (
    HTML
    + f'<html><body><div class="moz-cite-prefix">{TYPED_HTML}<br><br>Op 03-03-2026 om 09:12 schreef F:<br></div><blockquote type="cite" cite="mid:x">{LETTER_HTML}</blockquote></body></html>'
)
MAILS["own indent"] = (
    HTML
    + f'<div dir="ltr"><blockquote style="margin:0 0 0 40px;border:none;padding:0px">{TYPED_HTML}</blockquote></div><div class="gmail_quote"><div class="gmail_attr">x:</div><blockquote class="gmail_quote">{LETTER_HTML}</blockquote></div>'
)
MAILS["all in bare blockquote"] = HTML + f"<blockquote>{TYPED_HTML}</blockquote>"
MAILS["pre wrap"] = (
    HTML
    + f'<div style="white-space:pre-wrap">{html.escape(TYPED)}</div><blockquote type="cite">{LETTER_HTML}</blockquote>'
)
MAILS["yahoo new"] = (
    HTML
    + f'<div class="yahoo-style-wrap">{TYPED_HTML}</div><div id="ydp9yahoo_quoted_1" class="ydp9yahoo_quoted"><div>Op dinsdag 3 maart 2026 om 09:12:00 CET schreef F &lt;x@y.nl&gt;:</div><div>{LETTER_HTML}</div></div>'
)
MAILS["spark"] = (
    HTML
    + f'<div name="messageBodySection">{TYPED_HTML}</div><div name="messageReplySection">On Mar 3, 2026 at 9:12 AM +0100, F &lt;x@y.nl&gt;, wrote:<br><blockquote type="cite" style="border-left-color:#1abc9c">{LETTER_HTML}</blockquote></div>'
)
MAILS["hotmail old"] = (
    HTML
    + f'<body class="hmmessage"><div dir="ltr">{TYPED_HTML}<br><hr id="stopSpelling">Date: Tue, 3 Mar 2026 09:12:00 +0100<br>Subject: Factuur<br>From: x@y.nl<br>To: jan@klant.nl<br><br>{LETTER_HTML}</div></body>'
)
MAILS["OLK"] = (
    HTML
    + f'<html><body><div>{TYPED_HTML}</div><span id="OLK_SRC_BODY_SECTION"><div style="border-top:#b5c4df 1pt solid"><span>From: </span>F &lt;x@y.nl&gt;<br><span>Date: </span>x<br><span>To: </span>J<br><span>Subject: </span>y</div>{LETTER_HTML}</span></body></html>'
)
MAILS["lotus de"] = (
    HTML
    + f"<font>{TYPED_HTML}</font><br><br><font color=#5f5f5f>Von: &nbsp; &nbsp;</font>F &lt;x@y.nl&gt;<br><font>An: </font>J<br><font>Datum: </font>03.03.2026<br><font>Betreff: </font>R<hr noshade>{LETTER_HTML}"
)
MAILS["mailspring"] = (
    HTML
    + f'<div>{TYPED_HTML}</div><div class="gmail_quote">On Mar 3 2026, at 9:12 am, F &lt;x@y.nl&gt; wrote:<br><blockquote class="gmail_quote">{LETTER_HTML}</blockquote></div>'
)
MAILS["roundcube html"] = (
    HTML
    + f'<p>{TYPED_HTML}</p><div>Op 2026-03-03 09:12, schreef F:</div><blockquote style="padding-left:5px; border-left:#1010ff 2px solid; margin-left:5px">{LETTER_HTML}</blockquote>'
)
MAILS["zoho"] = (
    HTML
    + f'<div>{TYPED_HTML}</div><div class="zmail_extra"><div>---- Op di, 03 mrt 2026 09:12:00 +0100 <b>F &lt;x@y.nl&gt;</b> schreef ----</div><blockquote>{LETTER_HTML}</blockquote></div>'
)
MAILS["table layout"] = (
    HTML
    + f"<table><tr><td>{TYPED_HTML}</td></tr></table><table><tr><td>Van:</td><td>F &lt;x@y.nl&gt;</td></tr><tr><td>Verzonden:</td><td>3-3-2026</td></tr><tr><td>Aan:</td><td>J</td></tr><tr><td>Onderwerp:</td><td>R</td></tr></table><div>{LETTER_HTML}</div>"
)
MAILS["data uri"] = HTML + f'<img src="data:image/png;base64,{"A" * 700000}"><div>{TYPED_HTML}</div>'
MAILS["preheader"] = HTML + f'<div style="display:none;max-height:0">geheim &zwnj;&nbsp;</div><div>{TYPED_HTML}</div>'
MAILS["plain html body"] = (
    "Content-Type: text/plain; charset=utf-8\n\n" + f"<html><body><p>{TYPED_HTML}</p></body></html>"
)
MAILS["named body"] = (
    'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8; name="body.txt"\nContent-Disposition: inline\n\n'
    + TYPED
    + "\n--b--\n"
)
MAILS["alt in mixed in mixed"] = (
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--c\n"
    + HTML
    + TYPED_HTML
    + "\n--c--\n--b--\n--a--\n"
)
MAILS["related in alt"] = (
    "Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--a\nContent-Type: multipart/related; boundary=b\n\n--b\n"
    + HTML
    + f'<div>{TYPED_HTML}</div><img src="cid:1">'
    + "\n--b\nContent-Type: image/png\nContent-ID: <1>\n\nx\n--b--\n--a--\n"
)
MAILS["html first alt"] = (
    "Content-Type: multipart/alternative; boundary=a\n\n--a\n"
    + HTML
    + f"<div>{TYPED_HTML}</div>"
    + "\n--a\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--a--\n"
)
MAILS["alt calendar"] = (
    "Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--a\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--a--\n"
)
MAILS["qp no cte broken"] = (
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    + TYPED.replace("e", "e=\n", 1)
    + " 100% =\n".replace("100% ", "")
)
MAILS["quoted charset weird"] = "Content-Type: text/plain; charset=\"'utf-8'\"\n\n" + TYPED
MAILS["utf16"] = (
    "Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64\n\n"
    + base64.encodebytes(TYPED.encode("utf-16")).decode()
)
MAILS["no content type"] = "\n" + TYPED
MAILS["bad content type"] = "Content-Type: text\n\n" + TYPED
MAILS["upper"] = (
    "CONTENT-TYPE: TEXT/PLAIN; CHARSET=UTF-8\nCONTENT-TRANSFER-ENCODING: BASE64\n\n"
    + base64.encodebytes(TYPED.encode()).decode()
)
MAILS["boundary spaces"] = (
    'Content-Type: multipart/mixed; boundary="a b"\n\npreamble\n--a b  \nContent-Type: text/plain; charset=utf-8\n\n'
    + TYPED
    + "\n--a b--  \nepilogue\n"
)
MAILS["missing boundary param"] = "Content-Type: multipart/mixed\n\n" + TYPED
MAILS["wrong boundary"] = "Content-Type: multipart/alternative; boundary=zz\n\n" + TYPED
MAILS["apple multi"] = (
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\nBeste,\n\n--a\nContent-Type: image/jpeg; name=x.jpg\nContent-Disposition: inline; filename=x.jpg\n\nx\n--a\nContent-Type: text/plain; charset=utf-8\n\nWij betalen vrijdag 604 euro.\n\nGroet, Jan\n\n> Op 3 mrt 2026 om 09:12 heeft F <x@y.nl> het volgende geschreven:\n> \n> hallo\n--a--\n"
)
MAILS["apple multi html"] = (
    "Content-Type: multipart/alternative; boundary=z\n\n--z\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--z\nContent-Type: multipart/mixed; boundary=a\n\n--a\n"
    + HTML
    + "<html><body>Beste,<br></body></html>\n--a\nContent-Type: application/pdf; name=x.pdf\nContent-Disposition: inline; filename=x.pdf\n\nx\n--a\n"
    + HTML
    + "<html><body>Wij betalen vrijdag 604 euro.<br><br>Groet, Jan<blockquote type=cite>x</blockquote></body></html>\n--a--\n--z--\n"
)
MAILS["mailing list footer"] = (
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--a\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: inline\n\nDeze e-mail en eventuele bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde.\n--a--\n"
)
MAILS["fwd rfc822"] = (
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--a\nContent-Type: message/rfc822\n\nFrom: a@b\nSubject: x\n\nandere tekst\n--a--\n"
)
MAILS["rtl marks"] = "Content-Type: text/plain; charset=utf-8\n\n\u200e" + TYPED.replace(" ", "\u00a0")
MAILS["tnef"] = (
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n"
    + TYPED
    + "\n--a\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx\n--a--\n"
)
MAILS["flowed delsp"] = (
    "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\nBeste,\n\nWij betalen  \nvrijdag 604  \neuro.\n\nGroet, Jan\n"
)
MAILS["html entity nbsp"] = HTML + TYPED_HTML.replace(" ", "&nbsp;")
MAILS["html no body tags uppercase"] = (
    HTML + "<HTML><BODY><P>" + TYPED_HTML + "</P><BLOCKQUOTE TYPE=CITE>" + LETTER_HTML + "</BLOCKQUOTE></BODY></HTML>"
)
MAILS["hr then text"] = (
    HTML
    + f"{TYPED_HTML}<hr><b>Van:</b> F &lt;x@y.nl&gt;<br><b>Verzonden:</b> x<br><b>Aan:</b> J<br><b>Onderwerp:</b> z<br><br>{LETTER_HTML}"
)
