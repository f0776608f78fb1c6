package fr.pixemploi.pathway.plan.domain.model;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How likely each competence of the goal is attained, before the first step of a plan and after each. */
public final class Progress {
    private Progress() {}

    /** @return one map more than steps; ten-thousandths by competence that was assessed */
    public static List<SortedMap<CompetenceCode, Integer>> of(Model model, Found found) {
        Scale scale = model.scale();
        List<SortedMap<CompetenceCode, Integer>> progress = new ArrayList<>();
        for (int[] standings : new Reckoning(model).progress(found.chosen())) {
            SortedMap<CompetenceCode, Integer> attained = new TreeMap<>();
            for (int c = 0; c < standings.length; c++) {
                if (scale.weight(c) > 0) attained.put(scale.competences().get(c), scale.attainment(c, standings[c]));
            }
            progress.add(Collections.unmodifiableSortedMap(attained));
        }
        return progress;
    }
}
