package fr.pixemploi.portal.adviser.group;

import fr.pixemploi.client.profile.model.GroupActionOutcome;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What may become of a person in an action on many; the words for it are in {@link GroupTexts}. */
@Named("groupCodes")
@Singleton
public class GroupCodes {
    public List<String> getOutcomes() {
        return Stream.of(GroupActionOutcome.values())
                .map(GroupActionOutcome::getValue)
                .toList();
    }
}
