package dev.gradus.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

@Route("")
class HomeView extends Div {
  HomeView() {
    add(new H1("Gradus"));
  }
}
