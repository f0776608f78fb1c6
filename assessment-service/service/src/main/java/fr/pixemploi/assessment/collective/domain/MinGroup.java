package fr.pixemploi.assessment.collective.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many people a number must stand for, when it stands for any: a smaller one might give someone away, and so might one from which
 * a smaller one can be computed.
 */
public record MinGroup(int people) {
    public boolean tells(long count) {
        return count == 0 || count >= people;
    }

    /** Which parts of a whole stay hidden: the small ones, and with them so many others that their sum is not small. */
    public Set<Integer> hidden(List<Long> parts) {
        Set<Integer> hidden = new HashSet<>();
        List<Integer> bySize = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) > 0) bySize.add(i);
        }
        bySize.sort(Comparator.comparing(parts::get));
        long sum = 0;
        for (int part : bySize) {
            boolean small = !tells(parts.get(part));
            if (!small && tells(sum)) break;
            hidden.add(part);
            sum += parts.get(part);
        }
        return hidden;
    }
}
