package fr.pixemploi.kit.operator;

import fr.pixemploi.kit.event.inbox.ReadModels;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A read model as the operator sees it: what is kept, and how far behind its topic it is. */
@Schema(name = "ReadModel")
record ReadModelView(
        String topic,
        List<String> tables,
        long rows,

        @Schema(
                description =
                        "How many offsets of the topic this instance has not read yet, of the partitions that it reads. Absent while it does not know, and when it reads none.",
                examples = "12")
        @Nullable
        Long unread,

        @Nullable String digest,
        boolean rebuilding,
        @Nullable Long attempt,
        @Nullable String lastFailure) {
    static ReadModelView of(ReadModels.Summary model, OptionalLong unread) {
        return new ReadModelView(
                model.topic(),
                model.tables(),
                model.rows(),
                unread.isPresent() ? unread.getAsLong() : null,
                model.digest(),
                model.rebuilding(),
                model.attempt(),
                model.lastFailure());
    }
}
