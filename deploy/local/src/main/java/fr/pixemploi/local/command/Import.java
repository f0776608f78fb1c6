package fr.pixemploi.local.command;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.StartFailure;
import java.util.List;

/**
 * {@code deploy/local/import}: brings a file to a platform that {@code up} started. Exit code 0, or 1 when something is wrong with the file or
 * did not work.
 */
public final class Import {
    private Import() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(ImportOptions.parse(List.of(arguments))) ? 0 : 1);
        } catch (StartFailure | JourneyFailure | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(ImportOptions options) {
        Endpoints endpoints = Endpoints.usual();
        Tokens tokens = Tokens.of(endpoints.issuerUrl());
        FileImport imports = new FileImport(
                new Api(endpoints.of(options.service()), () -> tokens.forUser(options.account())), System.out::println);
        String structure = options.structure().equals(ImportOptions.NO_STRUCTURE) ? null : options.structure();
        String id = imports.bring(options.file(), options.kind(), structure, options.dryRun());
        System.out.println("import " + id);
        return imports.follow(id).path("faults").asInt() == 0;
    }
}
