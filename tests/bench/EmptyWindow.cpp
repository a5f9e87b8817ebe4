// The least that a window of Qt's costs: the floor for the time to the first picture.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    QMainWindow window;
    window.resize(1360, 850);
    window.show();
    return QApplication::exec();
}
