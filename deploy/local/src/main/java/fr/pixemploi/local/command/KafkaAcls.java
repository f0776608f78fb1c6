package fr.pixemploi.local.command;

import fr.pixemploi.local.kafka.AccessRules;
import fr.pixemploi.local.layout.Workspace;

/** Prints the access rules of the list of topics, a line each: the arguments of Kafka's own {@code kafka-acls.sh}. */
public final class KafkaAcls {
    private KafkaAcls() {}

    public static void main(String[] arguments) {
        AccessRules.read(Workspace.find().topics()).stream()
                .map(AccessRules::asArguments)
                .forEach(System.out::println);
    }
}
