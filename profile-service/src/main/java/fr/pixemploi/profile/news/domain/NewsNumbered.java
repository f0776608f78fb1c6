package fr.pixemploi.profile.news.domain;

import java.util.List;

/** News have got their place and may go out. Told inside the service, in the transaction in which it happens. */
public record NewsNumbered(List<NumberedNews> news) {
    public NewsNumbered {
        news = List.copyOf(news);
    }
}
