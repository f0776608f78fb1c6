package fr.pixemploi.local.layout;

import fr.pixemploi.local.patience.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the repository lies on this machine, and where the platform may write: build products under {@code target}, data
 * under {@code .data}.
 */
public record Workspace(Path root) {

    /** The repository that the scripts name, or the one that holds the working directory. */
    public static Workspace find() {
        return from(Path.of(System.getProperty("pixemploi.root", "")).toAbsolutePath());
    }

    static Workspace from(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/local/pom.xml"))) {
                return new Workspace(folder);
            }
        }
        throw new StartFailure("No deploy/local/pom.xml in " + start + " or above: run this inside the repository");
    }

    /** Products of the build of this module: broker, Keycloak distribution, templates. */
    public Path target() {
        return root.resolve("deploy/local/target");
    }

    /** Where copies of what is packaged lie, a folder each, when those are to be started; {@code deploy/images/build} names it. */
    Optional<Path> copies() {
        return Optional.ofNullable(System.getProperty("pixemploi.copies")).map(Path::of);
    }

    /** Class-data archives, for the Java and the jars that they were written with. */
    public Path archives() {
        return copies().orElseGet(this::target).resolve("archives");
    }

    /** Where {@code up} keeps its data unless told otherwise. */
    public Path dataDirectory() {
        return root.resolve("deploy/local/.data");
    }

    /** Where backups go unless told otherwise: beside the data, which {@code up --fresh} throws away. */
    public Path backups() {
        return root.resolve("deploy/local/.backups");
    }

    public Path topics() {
        return root.resolve("deploy/kafka/topics.yaml");
    }

    /** Of the gateway. */
    public Path routes() {
        return root.resolve("deploy/gateway/routes.caddy");
    }

    public Path realm() {
        return root.resolve("deploy/keycloak/pix-emploi-realm.json");
    }

    /** The realm that plays France Travail on this machine. */
    public Path simulatedFranceTravail() {
        return root.resolve("deploy/keycloak/local-france-travail-realm.json");
    }

    public Path realmOverlay() {
        return root.resolve("deploy/keycloak/local-overlay.json");
    }
}
