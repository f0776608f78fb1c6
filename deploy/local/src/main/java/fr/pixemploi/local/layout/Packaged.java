package fr.pixemploi.local.layout;

import java.nio.file.Path;

/**
 * A module that the build packages and that is started as a process.
 *
 * @param name of its log and its class-data archive, and for people
 * @param module its folder, under the root
 */
public record Packaged(String name, String module) {
    public static final Packaged PORTAL = new Packaged("portal", "deploy/portal");

    public static Packaged of(Service service) {
        return new Packaged(service.folder(), service.module());
    }

    /** Where the build leaves it, or in the folder of copies that become images. */
    public Path jar(Workspace workspace) {
        return workspace
                .copies()
                .map(copies -> copies.resolve(name))
                .orElseGet(() -> workspace.root().resolve(module).resolve("target/quarkus-app"))
                .resolve("quarkus-run.jar");
    }
}
