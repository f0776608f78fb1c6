package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.profile.caseload.domain.CaseloadCounts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people each further filter would leave. */
@Schema(name = "CaseloadCounts")
record CaseloadCountsView(
        long people,
        long withoutReferent,
        long shared,
        long canRegister,
        long isReady,
        long certified,
        List<CountView> progress,
        List<CountView> bands,
        List<CountView> pathways,
        long withNeeds,
        List<CountView> lacks) {

    /** @param value of the filter */
    @Schema(name = "CaseloadCount")
    record CountView(@Schema(examples = "novice") String value, long people) {}

    static CaseloadCountsView of(CaseloadCounts counts) {
        return new CaseloadCountsView(
                counts.people(),
                counts.withoutReferent(),
                counts.shared(),
                counts.canRegister(),
                counts.isReady(),
                counts.certified(),
                counted(counts.progress()),
                counts.bands().entrySet().stream()
                        .map(each -> new CountView(each.getKey().code(), each.getValue()))
                        .toList(),
                counted(counts.pathways()),
                counts.withNeeds(),
                counted(counts.lacks()));
    }

    private static List<CountView> counted(Map<?, Long> group) {
        return group.entrySet().stream()
                .map(each -> new CountView(each.getKey().toString().toLowerCase(Locale.ROOT), each.getValue()))
                .toList();
    }
}
