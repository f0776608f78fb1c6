package fr.pixemploi.certification.duty.domain;

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
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);

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
                Map.of("day", DAY.format(declaration.at().atZone(zone))));
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
        String words = switch (state) {
            case MET -> rule.met();
            case NOT_MET -> rule.notMet();
            case NOT_KNOWN -> rule.notKnown();
        };
        for (Map.Entry<String, Object> figure : all.entrySet())
            words = words.replace("{" + figure.getKey() + "}", String.valueOf(figure.getValue()));
        return new Finding(rule, state, words);
    }
}
