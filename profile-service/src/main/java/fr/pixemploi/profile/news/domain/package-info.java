/** What structures hear of the people whom they follow: that something happened, never what was measured. */
@NullMarked
package fr.pixemploi.profile.news.domain;

import org.jspecify.annotations.NullMarked;
