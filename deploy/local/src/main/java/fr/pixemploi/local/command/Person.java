package fr.pixemploi.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.journey.Player;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.StartFailure;
import java.util.List;

/**
 * {@code deploy/local/person}: makes a test person of a platform that {@code up} started, and lets them take a test. Exit code 0, or 1 with
 * one line that says what did not work.
 */
public final class Person {
    private Person() {}

    public static void main(String[] arguments) {
        try {
            run(PersonOptions.parse(List.of(arguments)));
        } catch (StartFailure | JourneyFailure | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(PersonOptions options) {
        Endpoints endpoints = Endpoints.usual();
        TestPerson person = new TestPerson(endpoints, Tokens.of(endpoints.issuerUrl()), options.account());
        System.out.println("account " + options.account());
        if (options.invitation() != null) System.out.println("beneficiary " + person.takeOver(options.invitation()));
        if (options.campaign() == null) return;
        try (AnswerSheet sheet = AnswerSheet.make(Endpoints.usualDatabase(Service.ASSESSMENT))) {
            JsonNode result = person.sit(options.campaign(), new Player(sheet, options.ability(), options.luck()));
            System.out.println("result " + result.path("id").asText());
            System.out.println("pix " + result.path("totalPix").asInt());
        }
    }
}
