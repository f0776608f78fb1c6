package fr.pixemploi.kit.personal;

import java.util.Set;
import java.util.UUID;

/**
 * What a service does with rows of a person before they are deleted: moves to nobody what statistics and calibration need, seals what a law
 * keeps. A bean for each such rule. Called in the transaction of the deletion, for each sweep anew: done again it finds nothing and changes
 * nothing.
 */
public interface BeforeErasure {
    /**
     * @param people all ids of the one person, and of the files joined to it; not empty
     * @return names of tables in which something stays by law now, none in most cases: the person reads why
     */
    Set<String> handle(Set<UUID> people);
}
