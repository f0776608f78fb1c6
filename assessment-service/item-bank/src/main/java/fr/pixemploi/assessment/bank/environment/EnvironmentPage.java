package fr.pixemploi.assessment.bank.environment;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One simulated environment as a browser gets it: a single HTML document that loads nothing from anywhere, the policy that holds it
 * to that, and a strong entity tag of its bytes.
 */
public record EnvironmentPage(String html, String contentSecurityPolicy, String tag) {
    /** What every page refuses: connections, forms, plugins, other scripts; any portal may frame it. */
    private static final String POLICY = "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors *; sandbox allow-scripts";

    static EnvironmentPage of(String title, String styles, String script) {
        refuseEnd(styles, "</style");
        refuseEnd(script, "</script");
        String html = """
                <!doctype html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <noscript>Cette page a besoin de JavaScript.</noscript>
                <script>%s</script>
                </body>
                </html>
                """.formatted(title, styles, script);
        return new EnvironmentPage(html, POLICY.formatted(source(script), source(styles)), DigestUtils.sha256Hex(html));
    }

    private static void refuseEnd(String text, String end) {
        if (text.toLowerCase(java.util.Locale.ROOT).contains(end))
            throw new IllegalStateException("an environment must not hold " + end);
    }

    private static String source(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
    }
}
