/** Use cases of news: noted from facts, numbered, told. */
@NullMarked
package fr.pixemploi.profile.news.application;

import org.jspecify.annotations.NullMarked;
