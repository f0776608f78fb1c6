package fr.pixemploi.assessment.bank.item.task;

/**
 * A file that belongs to a question and is made when someone asks for it.
 *
 * @param name as the person sees it; its end says what is made
 * @param spec what is in it, as JSON (docs/tasks.md)
 */
public record Attachment(String name, String spec) {
    public Attachment {
        if (!name.matches("[^/\\\\\\p{Cntrl}]{1,100}\\.[a-z]{3,4}"))
            throw new IllegalArgumentException("a file's name is plain and ends with its kind");
    }
}
