package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.patience.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as logins need one: cookies of several realms, forms, and redirects until they leave Keycloak. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int FAR = 20;

    private record Cookie(String path, String name, String value) {}

    private final String host;
    /** By hand: Keycloak marks its cookies secure on loopback too, as browsers accept, and the JDK's jar then keeps them. */
    private final Map<String, Cookie> cookies = new HashMap<>();

    /** @param host that redirects are followed on */
    Browser(String host) {
        this.host = host;
    }

    /** The page that comes, or the redirect that leads away. */
    HttpResponse<String> open(String url) throws Exception {
        return follow(browse(HttpRequest.newBuilder(URI.create(url))));
    }

    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) throws Exception {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.statusCode() + " " + page.body()).isTrue();
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(browse(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** One step alone. */
    HttpResponse<String> browse(HttpRequest.Builder request) throws Exception {
        String path = request.copy().build().uri().getPath();
        request.header(
                "Cookie",
                cookies.values().stream()
                        .filter(cookie -> path.startsWith(cookie.path()))
                        .map(cookie -> cookie.name() + "=" + cookie.value())
                        .collect(Collectors.joining("; ")));
        HttpResponse<String> answer = Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws Exception {
        HttpResponse<String> answer = first;
        for (int step = 0; step < FAR; step++) {
            String location = answer.headers().firstValue("Location").orElse("");
            if (!location.startsWith(host)) return answer;
            answer = browse(HttpRequest.newBuilder(URI.create(location)));
        }
        throw new AssertionError("redirects without end");
    }

    private void keep(String header) {
        String[] parts = header.split(";\\s*");
        String[] nameAndValue = parts[0].split("=", 2);
        String path = Arrays.stream(parts)
                .filter(part -> part.startsWith("Path="))
                .map(part -> part.substring("Path=".length()))
                .findFirst()
                .orElse("/");
        String key = path + " " + nameAndValue[0];
        if (header.contains("Max-Age=0")) cookies.remove(key);
        else cookies.put(key, new Cookie(path, nameAndValue[0], nameAndValue[1]));
    }
}
