/** Facts of other services, from which news come. */
@NullMarked
package fr.pixemploi.profile.news.messaging;

import org.jspecify.annotations.NullMarked;
