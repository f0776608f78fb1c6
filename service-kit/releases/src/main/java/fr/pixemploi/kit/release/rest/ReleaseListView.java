package fr.pixemploi.kit.release.rest;

import fr.pixemploi.kit.release.ReleaseEntry;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Releases, the newest first. */
@Schema(name = "ReleaseList")
public record ReleaseListView(List<EntryView> items) {
    /** @param quarter such as 2027-Q1 */
    @Schema(name = "ReleaseEntry")
    public record EntryView(@Schema(examples = "2027-Q1") String quarter, Instant frozenAt) {}

    static ReleaseListView of(List<ReleaseEntry> entries) {
        return new ReleaseListView(entries.stream()
                .map(entry -> new EntryView(entry.quarter().toString(), entry.frozenAt()))
                .toList());
    }
}
