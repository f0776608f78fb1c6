package fr.pixemploi.contracts;

import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** What a document of today does to clients of a released one. */
final class Release {
    private final String released;

    Release(String released) {
        this.released = released;
    }

    /** Operations that a client of the release cannot use as before, and that nobody was told of. */
    List<String> brokenWithoutAWord(String today, String changelog) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(comparable(released), comparable(today));
        List<String> broken = new ArrayList<>();
        changes.getMissingEndpoints().forEach(gone -> broken.add(gone.getMethod() + " " + gone.getPathUrl()));
        changes.getChangedOperations().stream()
                .filter(changed -> changed.isIncompatible())
                .forEach(changed -> broken.add(changed.getHttpMethod() + " " + changed.getPathUrl()));
        String told = unreleased(changelog);
        broken.removeIf(operation -> told.contains("`" + operation + "`"));
        return broken;
    }

    /** Of a 3.1 document openapi-diff compares no types, and lists of types it does not know. */
    private static String comparable(String document) {
        return document.replaceFirst("openapi: 3\\.1\\.0", "openapi: 3.0.3")
                .replaceAll("type:\\R\\s*- (\\w+)\\R\\s*- \"null\"", "type: $1");
    }

    private static String unreleased(String changelog) {
        String rest = changelog.substring(changelog.indexOf("## Unreleased") + 1);
        int next = rest.indexOf("\n## ", 1);
        return next < 0 ? rest : rest.substring(0, next);
    }
}
