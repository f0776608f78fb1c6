package fr.pixemploi.pathway.catalogue.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.Reach;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.Spoken;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingProposalTest {
    private static final Formacode CODE = new Formacode("70354");
    private static final CompetenceCode DATA = new CompetenceCode("1.3");
    private static final CompetenceCode TEXT = new CompetenceCode("3.1");
    private static final CompetenceCode SHARED = new CompetenceCode("2.3");
    private static final ProposalWords WORDS = new ProposalWords(
            "test",
            0.5,
            reach(0, 3),
            List.of(new ProposalWords.ToldReach("perfectionnement", reach(3, 5), Spoken.of(List.of("avancé")))),
            List.of(
                    new ProposalWords.OfCompetence(DATA, Spoken.of(List.of("tableur", "Excel"))),
                    new ProposalWords.OfCompetence(TEXT, Spoken.of(List.of("traitement de texte")))),
            List.of(new ProposalWords.CleaDomain(
                    "Interagir en mode collaboratif", List.of(SHARED), Spoken.of(List.of("mode collaboratif")))));

    private static Reach reach(int from, int to) {
        return new Reach(new Level(from), new Level(to));
    }

    private static MappingProposal of(String label, String... texts) {
        return MappingProposal.of(CODE, label, List.of(texts), WORDS);
    }

    @Test
    void aCompetenceIsProposedOfWhichEnoughTrainingsSpeak() {
        assertThat(of(null, "Les TABLEURS au travail, avec Excel", "Un tableur", "Le traitement de texte")
                        .targets())
                .extracting(
                        each -> each.target().competence(),
                        MappingProposal.Reasoned::trainings,
                        MappingProposal.Reasoned::words)
                .containsExactly(tuple(DATA, 2, List.of("tableur", "excel")));
    }

    @Test
    void theLabelAloneIsEnough() {
        assertThat(of("Traitement de texte", "Bureautique").targets())
                .extracting(
                        each -> each.target().competence(),
                        MappingProposal.Reasoned::byLabel,
                        MappingProposal.Reasoned::trainings)
                .containsExactly(tuple(TEXT, true, 0));
    }

    @Test
    void aDomainOfCleaSpeaksForTheCompetencesThatItRestsOn() {
        assertThat(of(null, "Interagir en mode collaboratif").targets())
                .extracting(each -> each.target().competence(), MappingProposal.Reasoned::domains)
                .containsExactly(tuple(SHARED, List.of("Interagir en mode collaboratif")));
    }

    @Test
    void levelsAreThoseThatMostTrainingsTellOfElseTheMinimum() {
        MappingProposal advanced = of(null, "Tableur avancé", "Tableur, niveau avancé", "Tableur");
        assertThat(advanced.reach()).isEqualTo("perfectionnement");
        assertThat(advanced.targets().getFirst().target().to()).isEqualTo(new Level(5));
        MappingProposal one = of(null, "Tableur avancé", "Tableur");
        assertThat(one.reach()).isNull();
        assertThat(one.targets().getFirst().target().to()).isEqualTo(new Level(3));
    }

    @Test
    void aWordInsideAnotherOneIsNotFound() {
        assertThat(of(null, "Les tableurologues et le minitableur excellent").targets())
                .isEmpty();
    }

    @Test
    void nothingIsProposedWhereNothingSpeaks() {
        assertThat(of(null).targets()).isEmpty();
        assertThat(of("Soudure", "Souder l'aluminium").targets()).isEmpty();
    }
}
