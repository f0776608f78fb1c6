package fr.pixemploi.local.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The mailbox as pages. What a service wrote is shown and never obeyed: escaped, and a letter in a frame that may do nothing. */
final class MailboxPages {
    /** A frame's own document is under this policy too; letters have styles in their elements. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String STYLE = """
            body{font:1rem/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #767676}
            iframe{width:100%;height:36rem;border:1px solid #767676}pre{white-space:pre-wrap;overflow-wrap:anywhere}""";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.FRENCH).withZone(ZoneId.systemDefault());

    private MailboxPages() {}

    /** @param all newest first */
    static String list(List<Sent> all) {
        StringBuilder rows = new StringBuilder();
        for (Sent sent : all) {
            rows.append("<tr><td>%s</td><td>%s</td><td>%s</td><td><a href=\"/messages/%s\">%s</a></td></tr>\n"
                    .formatted(
                            TIME.format(sent.at()),
                            sent.kind().equals("sms") ? "SMS" : "Courriel",
                            escape(sent.to()),
                            escape(sent.id()),
                            escape(title(sent))));
        }
        String table = all.isEmpty() ? "<p>Aucun message pour le moment.</p>" : """
                <table><thead><tr><th scope="col">Envoyé</th><th scope="col">Par</th><th scope="col">À</th><th scope="col">Message</th></tr></thead>
                <tbody>
                %s</tbody></table>
                """.formatted(rows);
        return page(
                "Messages envoyés",
                "<p>Ce que les services de cette machine ont envoyé. Rien n’est sorti d’ici.</p>" + table);
    }

    static String message(Sent sent) {
        String html = sent.html();
        String frame = html == null
                ? ""
                : "<h2>Comme il s’affiche</h2><iframe title=\"Le message\" sandbox srcdoc=\"%s\"></iframe>"
                        .formatted(escape(html));
        return page(title(sent), """
                <p><a href="/">Tous les messages</a></p>
                <p>Envoyé le %s à %s</p>
                %s
                <h2>En texte</h2>
                <pre>%s</pre>
                """.formatted(TIME.format(sent.at()), escape(sent.to()), frame, escape(sent.text())));
    }

    private static String title(Sent sent) {
        String subject = sent.subject();
        return subject == null ? sent.text() : subject;
    }

    private static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>
                %s
                </main></body></html>
                """.formatted(escape(title), STYLE, escape(title), content);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
