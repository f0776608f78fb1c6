package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Facts of a page of the web, read as a browser reads it; its scripts are text. */
final class PageFacts {
    private PageFacts() {}

    static ObjectNode of(String html, FactBudget budget) {
        Document page = Jsoup.parse(html);
        ObjectNode facts = budget.objectNode();
        Element root = page.selectFirst("html");
        facts.put("title", page.title());
        facts.put("language", root == null ? "" : root.attr("lang"));
        facts.put("text", page.body().text());
        ArrayNode headings = facts.putArray("headings");
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6"))
            headings.addObject()
                    .put("level", heading.normalName().charAt(1) - '0')
                    .put("text", heading.text());
        ArrayNode links = facts.putArray("links");
        for (Element link : page.select("a[href]"))
            links.addObject().put("text", link.text()).put("href", link.attr("href"));
        ArrayNode images = facts.putArray("images");
        for (Element image : page.select("img"))
            images.addObject().put("src", image.attr("src")).put("alt", image.attr("alt"));
        return facts;
    }
}
