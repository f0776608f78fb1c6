package fr.pixemploi.profile.message.rest;

import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.MessageChoice;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What I want to be written, read and changed in one form. Kinds are replaced as a whole. */
@Schema(name = "MessageChoices")
record ChoiceForm(
        @NotNull
        @Size(max = MessageKind.COUNT)
        @Schema(required = false, description = "Kinds that I do not want.", examples = "[\"reminder\"]")
        List<@NotNull @Pattern(regexp = MessageKind.CODES) String> off,

        @Nullable
        @Pattern(regexp = "email|sms")
        @Schema(
                required = false,
                description =
                        "On which way I would rather be written to. Absent: by e-mail, and by SMS where there is none.",
                examples = "sms")
        String channel) {
    static ChoiceForm of(MessageChoice choice) {
        Channel channel = choice.channel();
        return new ChoiceForm(
                choice.off().stream().map(MessageKind::code).sorted().toList(),
                channel == null ? null : channel.code());
    }

    MessageChoice applyTo(MessageChoice choice) {
        return choice.with(
                off.stream().map(MessageKind::of).collect(Collectors.toSet()),
                channel == null ? null : Channel.of(channel));
    }
}
