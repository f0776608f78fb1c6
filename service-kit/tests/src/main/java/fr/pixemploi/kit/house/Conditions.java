package fr.pixemploi.kit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Makes conditions of ArchUnit out of checks that report what they find. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return events(description, check, false);
    }

    /** Used as "no classes should": an event is made for each class, satisfied when the class does what it should not. */
    static ArchCondition<JavaClass> satisfied(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return events(description, check, true);
    }

    private static ArchCondition<JavaClass> events(
            String description, BiConsumer<JavaClass, Consumer<String>> check, boolean satisfied) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(new SimpleConditionEvent(type, satisfied, message)));
            }
        };
    }
}
