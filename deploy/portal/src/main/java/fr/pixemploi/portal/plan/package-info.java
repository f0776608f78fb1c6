/** What advisers and people alike say when they look for training. */
@NullMarked
package fr.pixemploi.portal.plan;

import org.jspecify.annotations.NullMarked;
