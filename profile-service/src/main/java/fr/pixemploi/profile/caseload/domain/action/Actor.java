package fr.pixemploi.profile.caseload.domain.action;

import java.util.Set;

/**
 * Who began an action: its lines are done with the rights that this account had in the structure at that moment, and no others.
 *
 * @param roles in the structure: adviser, manager
 */
public record Actor(String issuer, String subject, String clientId, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }
}
