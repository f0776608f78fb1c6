package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.pathway.catalogue.domain.mapping.MappingProposal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a FORMACODE may mean, with the reasons.
 *
 * @param wordsVersion of the words that were looked for
 * @param trainings whose texts were read
 * @param reach what the levels were taken from; absent when the texts tell none
 */
@Schema(name = "FormacodeMappingProposal")
record ProposalView(
        String wordsVersion,
        int trainings,
        @Nullable @Schema(examples = "initiation") String reach,
        List<ReasonedView> targets) {
    /**
     * @param byLabel whether the label of the code speaks of it
     * @param trainings that speak of it
     * @param words that were found
     * @param cleaDomains domains of CléA numérique that speak for it
     */
    @Schema(name = "ProposedTarget")
    record ReasonedView(
            @Schema(examples = "1.2") String competence,
            int fromLevel,
            int toLevel,
            boolean byLabel,
            int trainings,
            List<String> words,
            List<String> cleaDomains) {
        static ReasonedView of(MappingProposal.Reasoned reasoned) {
            return new ReasonedView(
                    reasoned.target().competence().value(),
                    reasoned.target().from().value(),
                    reasoned.target().to().value(),
                    reasoned.byLabel(),
                    reasoned.trainings(),
                    reasoned.words(),
                    reasoned.domains());
        }
    }

    static ProposalView of(MappingProposal proposal) {
        return new ProposalView(
                proposal.wordsVersion(),
                proposal.trainings(),
                proposal.reach(),
                proposal.targets().stream().map(ReasonedView::of).toList());
    }
}
