package fr.pixemploi.certification.duty.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session held against the duties.
 *
 * @param candidates enrolled
 * @param computers in the room; null when nobody said, neither of the session nor of its venue
 * @param zone of the venue, in which days are told
 */
public record Inspection(
        Organisation organisation, int candidates, @Nullable Integer computers, ZoneId zone) {
    public List<Finding> findings(DutyRules rules) {
        return rules.all().stream().map(this::finding).toList();
    }

    private Finding finding(DutyRule rule) {
        int figure = rule.figure() == null ? 0 : rule.figure();
        return switch (rule.key()) {
            case CANDIDATES_PER_INVIGILATOR -> invigilators(rule, figure);
            case SPARE_COMPUTERS -> computers(rule, figure);
            case OWN_STAFF -> ownStaff(rule, figure);
            case NOBODY_TRAINED -> declared(rule, organisation.untrained());
            case NO_RELATIVE -> declared(rule, organisation.unrelated());
        };
    }

    private Finding invigilators(DutyRule rule, int figure) {
        int there = organisation.invigilators().size();
        Map<String, Object> figures = Map.of("invigilators", there, "needed", each(figure));
        if (there == 0) return told(rule, Finding.State.NOT_KNOWN, figures);
        return told(rule, state(candidates <= there * figure), figures);
    }

    private Finding computers(DutyRule rule, int figure) {
        if (computers == null) return told(rule, Finding.State.NOT_KNOWN, Map.of());
        int spare = each(figure);
        return told(rule, state(computers >= candidates + spare), Map.of("computers", computers, "needed", spare));
    }

    private Finding ownStaff(DutyRule rule, int figure) {
        Integer own = organisation.ownStaff();
        boolean dedicated = Boolean.TRUE.equals(organisation.dedicated());
        if (own == null) return told(rule, Finding.State.NOT_KNOWN, Map.of());
        // Exact in whole numbers: 6 of 20 are 30 percent, and no more.
        return told(rule, state(dedicated || own * 100 <= figure * candidates), Map.of("own", own));
    }

    private Finding declared(DutyRule rule, @Nullable Declaration declaration) {
        if (declaration == null) return told(rule, Finding.State.NOT_KNOWN, Map.of());
        return told(
                rule,
                Finding.State.MET,
                Map.of("day", declaration.at().atZone(zone).toLocalDate()));
    }

    /** One for each so many candidates that have begun. */
    private int each(int figure) {
        return Math.ceilDiv(candidates, figure);
    }

    private static Finding.State state(boolean met) {
        return met ? Finding.State.MET : Finding.State.NOT_MET;
    }

    private Finding told(DutyRule rule, Finding.State state, Map<String, Object> figures) {
        Map<String, Object> all = new HashMap<>(figures);
        all.put("candidates", candidates);
        if (rule.figure() != null) all.put("figure", rule.figure());
        return new Finding(
                rule,
                state,
                filled(rule.french(), state, all, Locale.FRENCH),
                filled(rule.english(), state, all, Locale.ENGLISH));
    }

    private static String filled(
            DutyRule.Sentences sentences, Finding.State state, Map<String, Object> figures, Locale locale) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        String words = switch (state) {
            case MET -> sentences.met();
            case NOT_MET -> sentences.notMet();
            case NOT_KNOWN -> sentences.notKnown();
        };
        for (Map.Entry<String, Object> figure : figures.entrySet()) {
            Object value = figure.getValue();
            words = words.replace(
                    "{" + figure.getKey() + "}",
                    value instanceof LocalDate date ? day.format(date) : String.valueOf(value));
        }
        return words;
    }
}
