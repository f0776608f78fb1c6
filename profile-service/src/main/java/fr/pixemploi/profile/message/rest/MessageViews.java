package fr.pixemploi.profile.message.rest;

import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.MessageState;
import fr.pixemploi.profile.message.domain.Messages;
import fr.pixemploi.profile.message.domain.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Messages as they are shown: never their words, which are made when they are sent. */
final class MessageViews {
    /** To the person. */
    @Schema(name = "MyMessage")
    record Mine(
            UUID id,

            @Schema(pattern = MessageKind.CODES, examples = "result-ready")
            String kind,

            @Schema(description = "Absent while none is taken.", pattern = "email|sms|paper", examples = "email")
            @Nullable
            String channel,

            @Schema(
                    description =
                            "`unsure`: it may have been sent, and is not sent again. `withheld`: it was not to be sent any more.",
                    pattern = MessageState.CODES,
                    examples = "sent")
            String state,

            @Schema(
                    description = "Why it was not sent. Absent otherwise.",
                    pattern = Reason.CODES,
                    examples = "opted-out")
            @Nullable
            String reason,

            @Schema(description = "In whose name. Absent for Pix Emploi's own.") @Nullable
            UUID structureId,

            @Nullable String structureName,

            Instant madeAt,

            @Schema(description = "Absent before the first try.") @Nullable
            Instant triedAt) {
        static Mine of(Messages.Named named) {
            Message message = named.message();
            Channel channel = message.channel();
            Reason reason = message.reason();
            return new Mine(
                    message.id(),
                    message.kind().code(),
                    channel == null ? null : channel.code(),
                    message.state().code(),
                    reason == null ? null : reason.code(),
                    message.structureId(),
                    named.structureName(),
                    message.madeAt(),
                    message.triedAt());
        }
    }

    /**
     * To the structure in whose name it is. Of an invitation that is sent, and of what it printed itself, how far it is; of all else only
     * whether it is over: what was withheld may be what the person wants or answered.
     */
    @Schema(name = "FileMessage")
    record OfFile(
            UUID id,

            @Schema(pattern = MessageKind.CODES, examples = "reminder")
            String kind,

            @Schema(
                    description = "Of invitations and of what was printed; absent while none is taken.",
                    pattern = "email|sms|paper",
                    examples = "email")
            @Nullable
            String channel,

            @Schema(
                    description =
                            "`over`: nothing follows; whether it was sent is the person's to know. Invitations tell more: `unsure` may have been sent, "
                                    + "and is not sent again; `withheld` was not to be sent any more.",
                    pattern = MessageState.CODES + "|" + OVER,
                    examples = OVER)
            String state,

            @Schema(
                    description =
                            "What it is about: a campaign's invitation, a sitting, a pathway, a grant, a request.")
            UUID aboutId,

            Instant madeAt,

            @Schema(description = "Of invitations and of what was printed; absent before the first try.") @Nullable
            Instant triedAt) {
        private static final String OVER = "over";

        static OfFile of(Message message) {
            Channel channel = message.channel();
            boolean open = message.kind() == MessageKind.INVITATION || channel == Channel.PAPER;
            return new OfFile(
                    message.id(),
                    message.kind().code(),
                    channel == null || !open ? null : channel.code(),
                    open ? message.state().code() : outline(message.state()),
                    message.aboutId(),
                    message.madeAt(),
                    open ? message.triedAt() : null);
        }

        private static String outline(MessageState state) {
            return state.isEnd() ? OVER : MessageState.WAITING.code();
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "MyMessagePage")
    record MyPage(List<Mine> items, @Nullable String nextCursor) {}

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "FileMessagePage")
    record FilePage(List<OfFile> items, @Nullable String nextCursor) {}

    private MessageViews() {}
}
