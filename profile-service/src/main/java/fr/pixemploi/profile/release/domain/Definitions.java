package fr.pixemploi.profile.release.domain;

import fr.pixemploi.kit.release.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a release mean, as an author writes it. A version that was used is never edited; each release keeps its own.
 *
 * @param drawn share of people who are drawn by lot for each table
 * @param framework code of the one in which results are read
 * @param independentFrom level
 * @param masteryFrom share of a campaign, 0 to 1
 * @param topLevel highest level that there is: a gain lies between it and its opposite
 * @param counted who counts, in French
 * @param regions names by code; whatever has none is told by its code
 * @param figures of competence and theme one for each of them, with its title behind
 */
public record Definitions(
        int version,
        boolean proposal,
        double drawn,
        String framework,
        int independentFrom,
        double masteryFrom,
        int topLevel,
        String counted,
        List<Domain> domains,
        List<Labelled> networks,
        List<Labelled> regions,
        List<Labelled> audiences,
        List<AgeBand> ageBands,
        List<Rule> figures) {
    /** A domain of the framework: a theme. */
    public record Domain(String code, String title, List<Competence> competences) {}

    public record Competence(String code, String title) {}

    /** @param from youngest age in it; it ends where the next begins */
    public record AgeBand(String code, String label, int from) {}

    public record Rule(
            Measure measure,
            String code,
            String title,
            String definition,
            boolean proposal,
            List<Labelled> categories) {}

    public Definitions {
        for (Rule rule : figures)
            if (!rule.categories().stream()
                    .map(Labelled::code)
                    .toList()
                    .equals(rule.measure().categories()))
                throw new IllegalArgumentException(rule.code() + " has other categories than "
                        + rule.measure().categories());
        if (!ageBands.stream()
                .map(AgeBand::from)
                .sorted()
                .toList()
                .equals(ageBands.stream().map(AgeBand::from).toList()))
            throw new IllegalArgumentException("age bands follow each other");
    }

    /** Codes, in the order in which levels of people stand. */
    public List<String> competences() {
        return domains.stream()
                .flatMap(domain -> domain.competences().stream())
                .map(Competence::code)
                .toList();
    }

    /** All figures, one after the other. */
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        for (Rule rule : figures) {
            switch (rule.measure()) {
                case COMPETENCE ->
                    domains.forEach(domain -> domain.competences()
                            .forEach(competence -> all.add(
                                    figure(rule, competence.code(), competence.title(), places(List.of(competence))))));
                case THEME ->
                    domains.forEach(domain ->
                            all.add(figure(rule, domain.code(), domain.title(), places(domain.competences()))));
                case PARTICIPATION, MASTERY, EQUIPMENT, CERTIFICATION, PATHWAY, GAIN ->
                    all.add(new Figure(
                            rule.code(),
                            rule.measure(),
                            rule.title(),
                            rule.definition(),
                            rule.proposal(),
                            rule.categories(),
                            List.of()));
            }
        }
        return all;
    }

    private static Figure figure(Rule rule, String code, String title, List<Integer> competences) {
        return new Figure(
                rule.code() + "-" + code.replace('.', '-'),
                rule.measure(),
                rule.title() + " : " + code + " " + title,
                rule.definition(),
                rule.proposal(),
                rule.categories(),
                competences);
    }

    private List<Integer> places(List<Competence> of) {
        List<String> codes = competences();
        return of.stream().map(competence -> codes.indexOf(competence.code())).toList();
    }

    /** Null for whom no band is. */
    @Nullable
    String ageBand(@Nullable Integer age) {
        if (age == null) return null;
        return IntStream.range(0, ageBands.size())
                .map(at -> ageBands.size() - 1 - at)
                .mapToObj(ageBands::get)
                .filter(band -> age >= band.from())
                .map(AgeBand::code)
                .findFirst()
                .orElse(null);
    }
}
