package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.Feeds.file;
import static fr.pixemploi.pathway.journey.Feeds.formation;
import static fr.pixemploi.pathway.journey.Feeds.imported;
import static fr.pixemploi.pathway.journey.Feeds.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.catalogue.application.FindCandidates;
import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidates;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions that a plan looks at. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class CandidatesTest {
    @Inject
    FindCandidates candidates;

    @Inject
    Catalogue catalogue;

    @Test
    void candidatesAreOpenInTheWindowInReachAndOfTheCompetence() {
        String at =
                "<modalites-enseignement>0</modalites-enseignement><lieu-de-formation><coordonnees><adresse><geolocalisation><latitude>%s</latitude>"
                        + "<longitude>-61.0</longitude></geolocalisation></adresse></coordonnees></lieu-de-formation>";
        String target = "</action><extras info='pix-emploi'><extra info='pix-emploi-target'>3.4:0:2</extra></extras>";
        String open = "<etat-recrutement>1</etat-recrutement>";
        String near = at.formatted("14.6");
        imported(
                "essai-candidats",
                file(
                        formation("ici", "Ici", near, period("20270110", "20270120") + open)
                                .replace("</action>", target),
                        formation("loin", "Loin", at.formatted("16.0"), period("20270110", "20270120") + open)
                                .replace("</action>", target),
                        formation("tard", "Tard", near, period("20290110", "20290120") + open)
                                .replace("</action>", target),
                        formation(
                                        "complet",
                                        "Complet",
                                        near,
                                        period("20270110", "20270120") + "<etat-recrutement>2</etat-recrutement>")
                                .replace("</action>", target),
                        formation("quelque-part", "Quelque part", "", period("00000000", "99999999"))
                                .replace("</action>", target),
                        formation("autre", "Autre", near, period("20270110", "20270120") + open)));
        CandidateSearch search = new CandidateSearch(
                Set.of(new CompetenceCode("3.4")),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 30),
                new Circle(14.6, -61.1, 30),
                100);
        List<Candidate> found = candidates.handle(search).sessions().stream()
                .filter(candidate -> candidate.offer().source().equals("essai-candidats"))
                .toList();
        assertThat(found).extracting(candidate -> candidate.offer().title()).containsExactly("Ici", "Quelque part");
        assertThat(found.getFirst().kilometres()).isBetween(10.0, 11.5);
        assertThat(found.getLast().kilometres()).isNull();
        assertThat(candidates.passed(search).tooFar()).isPositive();
        assertThat(candidates.passed(search).outsideWindow()).isPositive();
        assertThat(candidates.passed(search).recruitmentClosed()).isPositive();
    }

    @Test
    void whereEnrolmentIsOverNobodyIsSentAndACutListIsSaidToBeOne() {
        String target = "</action><extras info='pix-emploi'><extra info='pix-emploi-target'>5.2:0:6</extra></extras>";
        String until = "<periode-inscription>" + period("20260101", "%s") + "</periode-inscription>";
        imported(
                "essai-inscription",
                file(
                        formation("finie", "Finie", "", period("20270310", "20270320") + until.formatted("20270131"))
                                .replace("</action>", target),
                        formation(
                                        "ouverte",
                                        "Ouverte",
                                        "",
                                        period("20270310", "20270320") + until.formatted("20270201"))
                                .replace("</action>", target),
                        formation("autre", "Autre", "", period("20270000", "20271231"))
                                .replace("</action>", target)));
        assertThat(enrolling(500).sessions())
                .filteredOn(candidate -> candidate.offer().source().equals("essai-inscription"))
                .extracting(
                        candidate -> candidate.offer().title(),
                        candidate -> candidate.offer().nextStart())
                .containsExactly(tuple("Autre", LocalDate.of(2027, 2, 1)), tuple("Ouverte", LocalDate.of(2027, 3, 10)));
        assertThat(enrolling(500).cut()).isFalse();
        assertThat(enrolling(1).sessions()).hasSizeLessThanOrEqualTo(3);
        assertThat(enrolling(1).cut()).isTrue();
        UUID over = catalogue.search(offers("finie")).getFirst().id();
        assertThat(catalogue.find(over, LocalDate.of(2027, 1, 31)).orElseThrow().nextStart())
                .isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(catalogue.find(over, LocalDate.of(2027, 2, 1)).orElseThrow().nextStart())
                .isNull();
    }

    private Candidates.Found enrolling(int limit) {
        return candidates.handle(new CandidateSearch(
                Set.of(new CompetenceCode("5.2")),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 2, 2),
                LocalDate.of(2027, 12, 30),
                new Circle(14.6, -61.1, 30),
                limit));
    }

    private static OfferSearch offers(String words) {
        return new OfferSearch(
                words, new CompetenceCode("5.2"), null, List.of(), null, false, LocalDate.of(2026, 12, 1), null, 10);
    }
}
