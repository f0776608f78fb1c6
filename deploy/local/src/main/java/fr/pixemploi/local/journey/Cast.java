package fr.pixemploi.local.journey;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import java.util.List;
import java.util.UUID;

/** Who plays: the demonstration people and partner, and a job seeker who is new in each run. */
public final class Cast {
    public static final UUID MISSION_LOCALE = UUID.fromString("01940000-0000-7000-8000-00000000000a");
    public static final UUID OTHER_MISSION_LOCALE = UUID.fromString("01940000-0000-7000-8000-00000000000b");
    public static final UUID CENTRE = UUID.fromString("01940000-0000-7000-8000-00000000000c");

    private static final List<String> FIRST_NAMES = List.of(
            "Awa", "Camille", "Driss", "Élodie", "Farid", "Inès", "Jules", "Linh", "Mariam", "Noé", "Rosa", "Sacha");

    private final Endpoints endpoints;
    private final Tokens tokens;
    private final String account;
    private final String firstName;
    private final String lastName;

    public Cast(Endpoints endpoints, Tokens tokens) {
        this(endpoints, tokens, "Exemple");
    }

    /** @param lastName of the job seeker of this run */
    public Cast(Endpoints endpoints, Tokens tokens, String lastName) {
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.lastName = lastName;
        UUID run = UUID.randomUUID();
        this.account = "journey-" + run;
        this.firstName = FIRST_NAMES.get(Math.floorMod(run.hashCode(), FIRST_NAMES.size()));
    }

    public String account() {
        return account;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    /** The job seeker of this run; the account is made at the first use. */
    public Api seeker(Service service) {
        tokens.newBeneficiary(account);
        return new Api(endpoints.of(service), () -> tokens.forUser(account));
    }

    public Api person(String name, Service service) {
        return new Api(endpoints.of(service), () -> tokens.forUser(name));
    }

    public Api partner(String client, Service service) {
        return new Api(endpoints.of(service), () -> tokens.forClient(client));
    }

    public Api nobody(Service service) {
        return new Api(endpoints.of(service), null);
    }
}
