package fr.pixemploi.profile.situation.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a situation, each of which is said at a time of its own. */
public enum Field {
    COMMUNE("commune", Situation::commune),
    MAX_TRAVEL_MINUTES("maxTravelMinutes", Situation::maxTravelMinutes),
    HOURS_A_WEEK("hoursAWeek", Situation::hoursAWeek),
    DAYS("days", Situation::days),
    EQUIPMENT("equipment", Situation::equipment),
    ACCOMMODATION_NEEDS("accommodationNeeds", Situation::accommodationNeeds),
    LANGUAGE("language", Situation::language),
    EASY_READING("easyReading", Situation::easyReading),
    EMPLOYMENT_STATUS("employmentStatus", Situation::employmentStatus),
    GOALS("goals", Situation::goals),
    OBSTACLES("obstacles", Situation::obstacles),
    TRAINING_ASKS("trainingAsks", Situation::trainingAsks);

    private final String label;
    private final Function<Situation, @Nullable Object> value;

    Field(String label, Function<Situation, @Nullable Object> value) {
        this.label = label;
        this.value = value;
    }

    /** As it is called over HTTP. */
    public String label() {
        return label;
    }

    public @Nullable Object of(Situation situation) {
        return value.apply(situation);
    }
}
