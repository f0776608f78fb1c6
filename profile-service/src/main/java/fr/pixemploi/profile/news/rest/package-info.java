/** The feed of news. */
@NullMarked
package fr.pixemploi.profile.news.rest;

import org.jspecify.annotations.NullMarked;
