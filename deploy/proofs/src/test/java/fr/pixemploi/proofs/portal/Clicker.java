package fr.pixemploi.proofs.portal;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the portal without a browser: logs in by Keycloak's form, and asks for pages. */
final class Clicker {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private static final int MOST_ASKED = 2;

    private final URI portal;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new Jar())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    /** @param millis until the last byte came */
    record Seen(int status, int bytes, double millis, String text) {}

    Clicker(URI portal) {
        this.portal = portal;
    }

    Clicker enter(String account, String password) throws IOException, InterruptedException {
        return enter("/entrer", account, password);
    }

    /** By a page of its own: some ask a second time, of whoever is in already. */
    Clicker enter(String page, String account, String password) throws IOException, InterruptedException {
        HttpResponse<String> at =
                send(HttpRequest.newBuilder(portal.resolve(page)).build());
        for (int asked = 0; asked < MOST_ASKED && !isHere(at); asked++) at = answer(at, account, password);
        if (!isHere(at)) throw new IllegalStateException(account + " is not in: " + at.uri());
        return this;
    }

    private boolean isHere(HttpResponse<String> page) {
        return page.uri().getAuthority().equals(portal.getAuthority());
    }

    private HttpResponse<String> answer(HttpResponse<String> form, String account, String password)
            throws IOException, InterruptedException {
        Matcher action = ACTION.matcher(form.body());
        if (!action.find()) throw new IllegalStateException("no login at " + form.uri());
        String fields = Map.of("username", account, "password", password).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
    }

    Seen look(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(portal.resolve(path)).build());
        double millis = (System.nanoTime() - start) / 1e6;
        return new Seen(page.statusCode(), page.body().getBytes(StandardCharsets.UTF_8).length, millis, page.body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Keycloak's cookies are for TLS only, and this machine speaks without: a browser makes an exception for one's own machine, the JDK does not. */
    private static final class Jar extends CookieHandler {
        private final Map<String, String> cookies = new ConcurrentHashMap<>();

        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> request) {
            String all = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
        }

        @Override
        public void put(URI uri, Map<String, List<String>> answer) {
            answer.forEach((name, values) -> {
                if ("set-cookie".equalsIgnoreCase(name)) values.forEach(this::keep);
            });
        }

        private void keep(String header) {
            for (HttpCookie cookie : HttpCookie.parse(header)) {
                if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
                else cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
