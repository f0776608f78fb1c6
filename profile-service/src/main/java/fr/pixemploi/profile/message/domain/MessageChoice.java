package fr.pixemploi.profile.message.domain;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be written, and how.
 *
 * @param off kinds that they do not want
 * @param channel the one that they would rather have, e-mail or SMS; null for no matter
 * @param version zero before they chose anything, one more at each change
 */
public record MessageChoice(Set<MessageKind> off, @Nullable Channel channel, long version) {
    public static final MessageChoice NONE = new MessageChoice(Set.of(), null, 0);

    public MessageChoice {
        off = Set.copyOf(off);
        if (channel == Channel.PAPER) throw new IllegalArgumentException("paper is handed over, and not sent");
    }

    public MessageChoice with(Set<MessageKind> newOff, @Nullable Channel newChannel) {
        return newOff.equals(off) && newChannel == channel ? this : new MessageChoice(newOff, newChannel, version + 1);
    }

    public MessageChoice without(MessageKind kind) {
        Set<MessageKind> more = new TreeSet<>(off);
        more.add(kind);
        return with(more, channel);
    }
}
