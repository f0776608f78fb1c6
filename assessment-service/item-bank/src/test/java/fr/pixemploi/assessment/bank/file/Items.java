package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Items of tests. */
public final class Items {
    private Items() {}

    public static final List<Choosable> ABC =
            List.of(new Choosable("a", "A"), new Choosable("b", "B"), new Choosable("c", "C"));

    public static Item item(String id, String competence, double b, Pool pool, String... enemies) {
        return new Item(
                new ItemId(id),
                1,
                pool,
                new CompetenceCode(competence),
                "sait choisir " + id,
                3,
                "Que faites-vous ?",
                List.of(),
                new Task.SingleChoice(ABC, "a"),
                "Un conseil.",
                30,
                "Que faites-vous ?",
                Set.of(enemies).stream().map(ItemId::new).collect(java.util.stream.Collectors.toSet()),
                null,
                Item.Use.ACTIVE,
                new Logistic(1.1, b, 0, 1),
                null,
                true,
                new Suitability(Set.of("phone", "computer"), Set.of(Suitability.Need.KEYBOARD_ONLY), Set.of("fr")));
    }

    /** All correlations 0.7, no doubt about parameters: what a test of choices and states needs. */
    public static Measurement measurement(String... competences) {
        return new Measurement(
                Stream.of(competences).map(CompetenceCode::new).toList(),
                Map.of(Measurement.EVERYONE, AbilityPrior.exchangeable(competences.length, 0.7)),
                new Measurement.Times(2.5, 0.09, 5),
                new Measurement.AuthorDoubt(0.5, 0.3));
    }

    /** Five items a competence, of rising difficulty. */
    public static ItemBank bank(Pool pool, String... competences) {
        List<Item> items = new ArrayList<>();
        for (String competence : competences) {
            for (int level = 1; level <= 5; level++) {
                String id = "crcn-%s-niveau-%d".formatted(competence.replace('.', '-'), level);
                items.add(item(id, competence, -2 + 0.5 * level, pool));
            }
        }
        return new ItemBank("test", items, measurement(competences));
    }
}
