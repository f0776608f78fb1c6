package fr.pixemploi.profile.journey;

import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.kit.message.Post;
import fr.pixemploi.kit.message.ShortMessages;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands in for the mail and telephone networks: keeps what was handed over, and answers as a test says; otherwise it accepts. */
@Alternative
@Priority(1)
@ApplicationScoped
class Mailbox implements Post, ShortMessages {
    record Mail(
            UUID id, String email, Letter letter, @Nullable URI unsubscribe) {}

    record Sms(UUID id, String number, String text) {}

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final List<Sms> texts = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Supplier<Handover>>> answers = new ConcurrentHashMap<>();

    /** What becomes of the next ones to an address or number, in order. */
    @SafeVarargs
    final void answer(String to, Supplier<Handover>... next) {
        answers.put(to, new ArrayDeque<>(List.of(next)));
    }

    List<Mail> to(String email) {
        return mails.stream().filter(mail -> mail.email().equals(email)).toList();
    }

    List<Sms> toNumber(String number) {
        return texts.stream().filter(text -> text.number().equals(number)).toList();
    }

    @Override
    public Handover send(UUID id, String email, Letter letter, @Nullable URI unsubscribe) {
        mails.add(new Mail(id, email, letter, unsubscribe));
        return answer(email);
    }

    @Override
    public Handover send(UUID id, String number, String text) {
        texts.add(new Sms(id, number, text));
        return answer(number);
    }

    private Handover answer(String to) {
        Queue<Supplier<Handover>> next = answers.getOrDefault(to, new ArrayDeque<>());
        Supplier<Handover> answer;
        synchronized (next) {
            answer = next.poll();
        }
        return answer == null ? new Handover.Accepted() : answer.get();
    }
}
