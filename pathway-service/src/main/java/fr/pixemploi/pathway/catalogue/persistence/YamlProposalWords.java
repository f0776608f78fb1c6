package fr.pixemploi.pathway.catalogue.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.Reach;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.Spoken;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWordsInForce;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The words as an author wrote them, in {@code mapping/words.yaml}; read once, at start, which fails on what is wrong. */
@ApplicationScoped
class YamlProposalWords implements ProposalWordsInForce {
    private record File(
            String version,
            double share,
            ReachRow reach,
            List<ToldRow> reaches,
            List<CompetenceRow> competences,
            List<DomainRow> cleaDomains) {
        ProposalWords toWords() {
            return new ProposalWords(
                    version,
                    share,
                    to(reach.from(), reach.to()),
                    reaches.stream()
                            .map(row -> new ProposalWords.ToldReach(
                                    row.name(), to(row.from(), row.to()), Spoken.of(row.words())))
                            .toList(),
                    competences.stream()
                            .map(row -> new ProposalWords.OfCompetence(
                                    new CompetenceCode(row.competence()), Spoken.of(row.words())))
                            .toList(),
                    cleaDomains.stream()
                            .map(row -> new ProposalWords.CleaDomain(
                                    row.title(),
                                    row.competences().stream()
                                            .map(CompetenceCode::new)
                                            .toList(),
                                    Spoken.of(row.words())))
                            .toList());
        }
    }

    private record ReachRow(int from, int to) {}

    private record ToldRow(String name, int from, int to, List<String> words) {}

    private record CompetenceRow(String competence, List<String> words) {}

    private record DomainRow(String title, List<String> words, List<String> competences) {}

    private final ProposalWords words =
            PackagedYaml.read("mapping/words.yaml", File.class).toWords();

    private static Reach to(int from, int to) {
        return new Reach(new Level(from), new Level(to));
    }

    @Override
    public ProposalWords words() {
        return words;
    }
}
