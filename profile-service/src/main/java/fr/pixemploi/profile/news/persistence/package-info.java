/** News in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.news.persistence;

import org.jspecify.annotations.NullMarked;
