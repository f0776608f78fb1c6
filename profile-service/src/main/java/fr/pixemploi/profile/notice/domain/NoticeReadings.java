package fr.pixemploi.profile.notice.domain;

import java.util.List;
import java.util.UUID;

/** Who has read which version of which text. */
public interface NoticeReadings {
    /** Once a person and version: of one that they have read nothing changes. */
    void add(UUID person, NoticeReading reading);

    /** All of a person and of the files joined to theirs, versions that they were shown when they shared among them: each once, by text and version. */
    List<NoticeReading> of(UUID person);
}
