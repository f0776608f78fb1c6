package fr.pixemploi.pathway.mediation.remote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.pathway.PathwaySettings;
import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.InclusionRecords;
import fr.pixemploi.pathway.mediation.domain.format.InclusionServices;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import fr.pixemploi.pathway.place.domain.InseeCode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * data.inclusion's search ({@code GET /api/v1/search/services}): services within 50 km of a commune, by distance, one page. An entry that is
 * not as its schema says is left out: it is somebody else's, and the others are of use.
 */
@ApplicationScoped
class DataInclusion implements Directory {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST_ANSWER = 4 << 20;
    private static final int PAGE = 100;
    private static final int OK = 200;
    /** Its answer to a commune that it does not know; then it names that parameter. */
    private static final int REFUSED = 422;

    private static final String COMMUNE = "code_commune";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final PathwaySettings.DataInclusion settings;
    private final Formats formats;
    private final HttpClient client;

    /** @throws IllegalArgumentException for an address by which the token would cross the network for everyone to read */
    DataInclusion(PathwaySettings all, Formats formats) {
        this.settings = all.dataInclusion();
        settings.address().ifPresent(DataInclusion::refuseOpenly);
        this.formats = formats;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience().dividedBy(2))
                .build();
    }

    private static void refuseOpenly(URI address) {
        String host = address.getHost();
        boolean here = host != null && THIS_MACHINE.contains(host);
        if (!"https".equals(address.getScheme()) && !(here && "http".equals(address.getScheme())))
            throw new IllegalArgumentException("pixemploi.pathway.data-inclusion.address must be https: " + address);
    }

    @Override
    public boolean isThere() {
        return settings.address().isPresent() && settings.token().isPresent();
    }

    @Override
    public List<Entry> near(InseeCode commune, @Nullable Theme theme) {
        HttpResponse<byte[]> answer = ask(commune, theme);
        int status = answer.statusCode();
        if (status == OK) return entries(answer.body());
        if (status == REFUSED && new String(answer.body(), StandardCharsets.UTF_8).contains(COMMUNE)) return List.of();
        throw new DirectoryFailure("data.inclusion answered " + status);
    }

    private HttpResponse<byte[]> ask(InseeCode commune, @Nullable Theme theme) {
        String themes = theme == null
                ? Stream.of(Theme.values())
                        .map(formats::inclusionTheme)
                        .map(DataInclusion::parameter)
                        .collect(Collectors.joining())
                : parameter(formats.inclusionTheme(theme));
        String base = settings.address().orElseThrow().toString().replaceFirst("/+$", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        base + "/api/v1/search/services?" + COMMUNE + "=" + commune.value() + themes + "&size=" + PAGE))
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Bearer " + settings.token().orElseThrow().get())
                .build();
        // All of the answer in time, and not only its first byte.
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new DirectoryFailure("stopped while waiting for data.inclusion");
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new DirectoryFailure("data.inclusion takes too long");
        } catch (ExecutionException e) {
            String why = Optional.ofNullable(e.getCause()).orElse(e).getClass().getSimpleName();
            throw new DirectoryFailure("data.inclusion: " + why);
        }
    }

    private static String parameter(String theme) {
        return "&thematiques=" + URLEncoder.encode(theme, StandardCharsets.UTF_8);
    }

    private List<Entry> entries(byte[] body) {
        JsonNode items;
        try {
            items = JSON.readTree(body).path("items");
        } catch (JacksonException e) {
            throw new DirectoryFailure("data.inclusion answered no JSON");
        } catch (IOException e) {
            throw new DirectoryFailure("data.inclusion: " + e.getClass().getSimpleName());
        }
        if (!items.isArray()) throw new DirectoryFailure("data.inclusion answered without items");
        List<Entry> found = new ArrayList<>();
        for (JsonNode item : items) {
            if (found.size() == PAGE) break;
            JsonNode service = item.path("service");
            SaidRecord said = record(service);
            SaidRecord owner = record(service.path("structure"));
            JsonNode kilometres = item.path("distance");
            if (said.faults(formats).isEmpty()
                    && owner.faults(formats).isEmpty()
                    && InclusionServices.isMediation(said.said(), formats))
                found.add(new Entry(
                        InclusionServices.of(said.said(), owner.said(), formats),
                        kilometres.isNumber() ? (int) Math.round(kilometres.doubleValue() * 1000) : null));
        }
        if (found.isEmpty() && !items.isEmpty()) throw new DirectoryFailure("data.inclusion answered nothing sound");
        return found;
    }

    private static SaidRecord record(JsonNode object) {
        return InclusionRecords.record(
                1, object.isObject() ? JSON.convertValue(object, OBJECT) : Map.of(), TextRule::isPlain, TextRule::kept);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
