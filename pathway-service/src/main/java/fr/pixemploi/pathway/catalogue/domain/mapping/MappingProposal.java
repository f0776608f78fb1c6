package fr.pixemploi.pathway.catalogue.domain.mapping;

import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.CleaDomain;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.OfCompetence;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.Spoken;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWords.ToldReach;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a FORMACODE may mean, by the words of the trainings that carry it. It is shown with its reasons to a person, who confirms it or
 * something else; by itself it does nothing.
 *
 * @param trainings whose texts were read
 * @param reach how the words that tell of levels are called; null when the texts tell none
 */
public record MappingProposal(
        Formacode formacode,
        String wordsVersion,
        int trainings,
        @Nullable String reach,
        List<Reasoned> targets) {
    private static final int WORDS_SHOWN = 5;

    /**
     * A target with its reasons.
     *
     * @param byLabel whether the label of the code speaks of it
     * @param trainings that speak of it
     * @param words that were found, those of most trainings first
     * @param domains of CléA numérique that speak for it
     */
    public record Reasoned(Target target, boolean byLabel, int trainings, List<String> words, List<String> domains) {
        public Reasoned {
            words = List.copyOf(words);
            domains = List.copyOf(domains);
        }
    }

    public MappingProposal {
        targets = List.copyOf(targets);
    }

    /** @param texts of trainings that carry the code */
    public static MappingProposal of(
            Formacode formacode, @Nullable String label, List<String> texts, ProposalWords words) {
        Map<CompetenceCode, Tally> tallies = new TreeMap<>();
        Map<ToldReach, Integer> reaches = new LinkedHashMap<>();
        for (String text : texts) {
            String plain = Spoken.plain(text);
            Tally.of(plain, words)
                    .forEach((competence, tally) -> tallies.computeIfAbsent(competence, any -> new Tally())
                            .add(tally, 1));
            for (ToldReach told : words.reaches())
                if (!told.spoken().in(plain).isEmpty()) reaches.merge(told, 1, Integer::sum);
        }
        Map<CompetenceCode, Tally> ofLabel = label == null ? Map.of() : Tally.of(Spoken.plain(label), words);
        ofLabel.forEach((competence, tally) ->
                tallies.computeIfAbsent(competence, any -> new Tally()).add(tally, 0));
        // More than half of the trainings tell of it, or it is not told.
        ToldReach told = reaches.entrySet().stream()
                .filter(each -> 2 * each.getValue() > texts.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        ProposalWords.Reach reach = told == null ? words.reach() : told.reach();
        List<Reasoned> targets = new ArrayList<>();
        tallies.forEach((competence, tally) -> {
            boolean byLabel = ofLabel.containsKey(competence);
            if (byLabel || tally.trainings >= words.share() * texts.size())
                targets.add(new Reasoned(
                        new Target(competence, reach.from(), reach.to()),
                        byLabel,
                        tally.trainings,
                        tally.shown(),
                        List.copyOf(tally.domains)));
        });
        return new MappingProposal(
                formacode, words.version(), texts.size(), told == null ? null : told.name(), targets);
    }

    /** What speaks for one competence. */
    private static final class Tally {
        private int trainings;
        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final Set<String> domains = new LinkedHashSet<>();

        static Map<CompetenceCode, Tally> of(String plain, ProposalWords words) {
            Map<CompetenceCode, Tally> found = new TreeMap<>();
            for (OfCompetence each : words.competences())
                count(found, each.competence(), each.spoken().in(plain), null);
            for (CleaDomain domain : words.domains())
                for (CompetenceCode competence : domain.competences())
                    count(found, competence, domain.spoken().in(plain), domain.title());
            return found;
        }

        private static void count(
                Map<CompetenceCode, Tally> found,
                CompetenceCode competence,
                List<String> words,
                @Nullable String domain) {
            if (words.isEmpty()) return;
            Tally tally = found.computeIfAbsent(competence, any -> new Tally());
            words.forEach(word -> tally.words.putIfAbsent(word, 1));
            if (domain != null) tally.domains.add(domain);
        }

        /** @param of trainings that it was counted in; 0 of a label */
        void add(Tally one, int of) {
            trainings += of;
            one.words.forEach((word, times) -> words.merge(word, times, Integer::sum));
            domains.addAll(one.domains);
        }

        List<String> shown() {
            return words.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .limit(WORDS_SHOWN)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
