package fr.pixemploi.pathway.catalogue.domain.mapping;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which words of their texts trainings are taken to be about a competence; data, versioned, and all of it a proposal.
 *
 * @param share of the trainings of a code that must speak of a competence, from 0 to 1
 * @param reach levels that are proposed when the texts tell none
 * @param reaches levels that words tell of
 */
public record ProposalWords(
        String version,
        double share,
        Reach reach,
        List<ToldReach> reaches,
        List<OfCompetence> competences,
        List<CleaDomain> domains) {
    /** From which level to which. */
    public record Reach(Level from, Level to) {
        public Reach {
            if (!from.below(to)) throw new IllegalArgumentException("an offer leads upwards");
        }
    }

    public record ToldReach(String name, Reach reach, Spoken spoken) {}

    public record OfCompetence(CompetenceCode competence, Spoken spoken) {}

    /** A domain of CléA numérique, and the competences that it is taken to rest on. */
    public record CleaDomain(String title, List<CompetenceCode> competences, Spoken spoken) {
        public CleaDomain {
            competences = List.copyOf(competences);
        }
    }

    /** Words or phrases of which one is enough; accents, capitals and a plural do not matter. */
    public static final class Spoken {
        private static final Pattern MARKS = Pattern.compile("\\p{M}+");

        private final Pattern pattern;

        private Spoken(Pattern pattern) {
            this.pattern = pattern;
        }

        public static Spoken of(List<String> words) {
            if (words.isEmpty()) throw new IllegalArgumentException("no words");
            return new Spoken(Pattern.compile(words.stream()
                    .map(word -> Pattern.quote(plain(word)))
                    .collect(Collectors.joining("|", "(?<![a-z0-9])(", ")[sx]?(?![a-z0-9])"))));
        }

        /** A text as words are looked for in it. */
        static String plain(String text) {
            return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                    .replaceAll("")
                    .replace("œ", "oe")
                    .replace('’', '\'');
        }

        /** Those that stand in a plain text, each once, in the order in which they come. */
        List<String> in(String plain) {
            return pattern.matcher(plain)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    public ProposalWords {
        if (share <= 0 || share > 1) throw new IllegalArgumentException("no share: " + share);
        reaches = List.copyOf(reaches);
        competences = List.copyOf(competences);
        domains = List.copyOf(domains);
    }
}
