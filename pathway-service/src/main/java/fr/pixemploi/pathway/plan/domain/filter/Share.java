package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import java.util.Set;

/**
 * What a session costs this person.
 *
 * @param known false when the price was not told, or whether a funding takes the person: cents are then 0 and mean nothing
 * @param cpf true when the CPF account may pay it
 * @param funded true when it costs nothing only once a funding has agreed to pay
 */
public record Share(int cents, boolean known, boolean cpf, boolean funded) {
    private static final Share UNKNOWN = new Share(0, false, false, false);

    static Share of(Cost cost, Person.Purse purse) {
        Integer cents = cost.cents();
        if (cents != null && cents == 0) return new Share(0, true, false, false);
        Set<String> statuses = purse.statuses();
        if (statuses != null
                && cost.fundings().stream()
                        .anyMatch(path -> path.statuses().stream().anyMatch(statuses::contains)))
            return new Share(0, true, false, true);
        if (cents == null || (statuses == null && !cost.fundings().isEmpty())) return UNKNOWN;
        return new Share(cents, true, cost.cpf(), false);
    }

    public boolean free() {
        return known && cents == 0;
    }

    /** True when the person could pay it, were it the only one. */
    boolean within(Person.Purse purse) {
        if (!known || cents == 0) return true;
        if (purse.freeOnly()) return false;
        Integer own = purse.ownCents();
        if (own == null) return true;
        Integer balance = purse.cpfCents();
        if (cpf && balance == null) return true;
        return cents - (cpf && balance != null ? (long) balance : 0) <= own;
    }
}
