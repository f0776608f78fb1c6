package fr.pixemploi.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What is applied to one size of platform, as kustomize makes it. */
enum Overlay {
    TRIAL,
    REGION,
    COUNTRY;

    private static final Map<Overlay, CompletableFuture<List<Resource>>> RENDERED = new ConcurrentHashMap<>();

    static Path folder() {
        return Path.of("").toAbsolutePath();
    }

    List<Resource> resources() {
        // Whoever asks for one will ask for the others.
        for (Overlay overlay : values())
            RENDERED.computeIfAbsent(
                    overlay, each -> CompletableFuture.supplyAsync(() -> rendered("overlays/" + each)));
        return Objects.requireNonNull(RENDERED.get(this)).join();
    }

    Stream<Resource> all(String kind) {
        return resources().stream().filter(resource -> resource.is(kind));
    }

    Resource one(String kind, String name) {
        return all(kind)
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name + " in " + this));
    }

    /** Deployments and jobs: pods that we say all of. Those of operators are theirs. */
    Stream<Resource> pods() {
        return resources().stream().filter(Resource::isOurPods);
    }

    static List<Resource> rendered(String directory) {
        String said = System.getenv().getOrDefault("PIX_KUSTOMIZE", "kustomize");
        try {
            Path errors = Files.createTempFile("kustomize", ".log");
            Process process = new ProcessBuilder(said, "build", directory)
                    .redirectError(errors.toFile())
                    .start();
            try (MappingIterator<JsonNode> objects =
                    new YAMLMapper().readerFor(JsonNode.class).readValues(process.getInputStream())) {
                List<Resource> resources =
                        objects.readAll().stream().map(Resource::new).toList();
                if (process.waitFor() != 0) throw new AssertionError(Files.readString(errors));
                return resources;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("install kustomize (Debian: kustomize) or set PIX_KUSTOMIZE to its path", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
