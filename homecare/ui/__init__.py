"""The terminal interface: Textual. The app, the routes to its rooms, a package a room, what they stand on.

It asks Diary and Clinic alone. The order is app, routes, rooms, forms, widgets, shell; nobody imports the
app. What is opened by a key (a room, a form, a dialog) is imported when it is opened, and charts when they
are drawn: only the frame and the first room are waited for. All other imports stand at the top of a module.
"""
