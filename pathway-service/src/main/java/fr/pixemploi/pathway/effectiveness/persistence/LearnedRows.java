package fr.pixemploi.pathway.effectiveness.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.Expected;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.Learned;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import fr.pixemploi.pathway.effectiveness.domain.effect.Sensitivity;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What runs learned, in the tables {@code expected_effect} and {@code offer_effect}. */
final class LearnedRows {
    /** What is expected of an offer of a kind that nobody tried. */
    private static final String ANY_KIND = "";

    private record ExpectedRow(CompetenceCode competence, String kind, Expected expected) {}

    private final Sql sql;

    LearnedRows(Sql sql) {
        this.sql = sql;
    }

    Map<CompetenceCode, Learned> of(UUID run) {
        Map<CompetenceCode, Expected> all = new HashMap<>();
        Map<CompetenceCode, Map<String, Expected>> kinds = new HashMap<>();
        sql.query("select * from expected_effect where run_id = ?", run).forEach(1000, row -> {
            CompetenceCode competence = new CompetenceCode(row.text("competence"));
            if (row.text("kind").equals(ANY_KIND)) all.put(competence, expected(row));
            else kinds.computeIfAbsent(competence, none -> new HashMap<>()).put(row.text("kind"), expected(row));
        });
        Map<CompetenceCode, Map<UUID, OfferEffect>> offers = new HashMap<>();
        sql.query("select * from offer_effect where run_id = ?", run).forEach(1000, row -> {
            OfferEffect effect = effect(row);
            offers.computeIfAbsent(effect.competence(), none -> new HashMap<>()).put(effect.offer(), effect);
        });
        Map<CompetenceCode, Learned> learned = new HashMap<>();
        all.forEach((competence, expected) -> learned.put(
                competence,
                new Learned(
                        expected,
                        kinds.getOrDefault(competence, Map.of()),
                        offers.getOrDefault(competence, Map.of()))));
        return learned;
    }

    void keep(Measured measured) {
        sql.batch(
                "insert into expected_effect (run_id, competence, kind, shift, sd, low, high) values (?, ?, ?, ?, ?, ?, ?)",
                expected(measured.effects()),
                each -> arguments(
                        measured.run(),
                        each.competence().value(),
                        each.kind(),
                        each.expected().shift(),
                        each.expected().sd(),
                        each.expected().low(),
                        each.expected().high()));
        sql.batch(
                """
                insert into offer_effect
                  (run_id, offer_id, competence, shift, sd, low, high, people, caution, hidden_selection, freedom)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                measured.effects().known(),
                each -> arguments(
                        measured.run(),
                        each.offer(),
                        each.competence().value(),
                        each.shift(),
                        each.sd(),
                        each.low(),
                        each.high(),
                        each.people(),
                        Sql.lowerCase(each.caution()),
                        Sql.lowerCase(each.hiddenSelection()),
                        Objects.requireNonNull(each.sensitivity()).freedom()));
    }

    private static List<ExpectedRow> expected(Effects effects) {
        List<ExpectedRow> rows = new ArrayList<>();
        effects.learned().forEach((competence, learned) -> {
            rows.add(new ExpectedRow(competence, ANY_KIND, learned.all()));
            learned.kinds().forEach((kind, expected) -> rows.add(new ExpectedRow(competence, kind, expected)));
        });
        return rows;
    }

    private static Expected expected(Row row) {
        return new Expected(row.number("shift"), row.number("sd"), row.number("low"), row.number("high"));
    }

    private static OfferEffect effect(Row row) {
        Expected expected = expected(row);
        return new OfferEffect(
                row.uuid("offer_id"),
                new CompetenceCode(row.text("competence")),
                expected.shift(),
                expected.sd(),
                expected.low(),
                expected.high(),
                row.integer("people"),
                row.lowerCase("caution", Caution.class),
                row.lowerCase("hidden_selection", HiddenSelection.class),
                new Sensitivity(expected.shift(), expected.sd(), row.integer("freedom")));
    }
}
